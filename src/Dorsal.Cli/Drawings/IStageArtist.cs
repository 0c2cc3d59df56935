using Dorsal.Video;

namespace Dorsal.Cli.Drawings;

/// <summary>Draws on the frames of a film what every stage saw in them.</summary>
internal interface IStageArtist
{
    /// <param name="folder">Is there and empty.</param>
    /// <param name="report">Told the share that is done, 0 to 1.</param>
    /// <exception cref="Footage.UserInputException">The film can no longer be read, or no film be written.</exception>
    void Draw(FilmSource film, TracedLift lift, string folder, Action<double>? report, CancellationToken cancellation);
}
