using Dorsal.Cli.Analysis;
using Dorsal.Cli.Publishing;
using Dorsal.Footage;
using Dorsal.Video;

namespace Dorsal.Cli.Drawings;

/// <summary>
/// The film with what was measured drawn over it, beside the analysis.json. One of an earlier run is replaced, or goes where none is
/// wanted, as it shows another analysis; any other film of that name is left alone.
/// </summary>
internal sealed class AnnotatedFile
{
    public const string Name = "annotated.mp4";

    private const string Without = "--no-video";

    private readonly Workroom room;
    private readonly bool isWanted;
    private readonly bool isOfEarlierRun;

    private AnnotatedFile(Workroom room, bool isWanted, bool isOfEarlierRun)
        => (this.room, this.isWanted, this.isOfEarlierRun) = (room, isWanted, isOfEarlierRun);

    /// <summary>Empty when a film of somebody else's has the name.</summary>
    public IEnumerable<Exchange> Exchanges => isWanted || isOfEarlierRun ? [new Exchange(room, Name)] : [];

    /// <summary>Where the film will be; absent when none is wanted.</summary>
    public string? Place => isWanted ? room.Target(Name) : null;

    /// <exception cref="UserInputException">A film of that name is not ours, or cannot be read. Found out before the long work begins.</exception>
    public static AnnotatedFile For(AnalyzeRequest request, OutputFolder results)
    {
        var place = results.Room.Target(Name);
        var isThere = File.Exists(place);
        var isOurs = isThere && ReadableFile.Read(place, DorsalMark.IsIn);
        if (!request.NoVideo && isThere && !isOurs)
            throw new UserInputException($"{place} was not made by dorsal and is left alone; choose another folder with {OutputFolder.Option}, or leave the film out with {Without}.");

        return new AnnotatedFile(results.Room, !request.NoVideo, isOurs);
    }

    /// <summary>Lets <paramref name="draw"/> write the film aside, if one is wanted.</summary>
    /// <exception cref="UserInputException">It cannot be written.</exception>
    public void Prepare(Action<string> draw)
    {
        if (!isWanted)
            return;

        try
        {
            draw(room.PrepareAside(Name));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException(
                $"The annotated film cannot be written to {Place}: {cause.Message.TrimEnd('.')}; choose another folder with {OutputFolder.Option}, or leave it out with {Without}.", cause);
        }
    }
}
