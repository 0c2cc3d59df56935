using Dorsal.Cli.Analysis;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Drawings;

/// <summary>Makes the film that a lifter is shown: the lift with what was measured drawn over it.</summary>
internal interface IFilmArtist
{
    /// <param name="copy">A smaller film of the same frames, which is quicker to read; absent: there is none.</param>
    /// <param name="file">Replaced when it is there.</param>
    /// <param name="report">Told the share that is done, 0 to 1.</param>
    /// <exception cref="Footage.UserInputException">The film can no longer be read, or no film be written.</exception>
    void Draw(FilmSource film, string? copy, MeasuredLift measured, Texts texts, string file, Action<double>? report, CancellationToken cancellation);
}
