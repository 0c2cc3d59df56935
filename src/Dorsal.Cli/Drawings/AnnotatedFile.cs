using Dorsal.Cli.Analysis;
using Dorsal.Footage;
using Dorsal.Video;

namespace Dorsal.Cli.Drawings;

/// <summary>
/// The film with what was measured drawn over it, beside the analysis.json. It is made aside and moved there when it is whole;
/// one of an earlier run is replaced, any other film of that name is left alone.
/// </summary>
internal sealed class AnnotatedFile : IDisposable
{
    public const string Name = "annotated.mp4";

    private const string Without = "--no-video";

    private readonly string file;
    private readonly string aside;

    private AnnotatedFile(string folder)
    {
        file = Path.Combine(folder, Name);

        // Its folder may not be there yet and must not be left behind when the work is stopped: so in the nearest one that is.
        var place = Path.GetFullPath(folder);
        while (!Directory.Exists(place) && Path.GetDirectoryName(place) is { } above)
            place = above;

        aside = Path.Combine(place, $"{Name}.{Guid.NewGuid():N}.part");
    }

    /// <returns>Absent when no film is wanted.</returns>
    /// <exception cref="UserInputException">A film of that name is not ours. Found out before the long work begins.</exception>
    public static AnnotatedFile? For(AnalyzeRequest request, OutputFolder results)
    {
        if (request.NoVideo)
            return null;

        var annotated = new AnnotatedFile(results.Folder);
        if (File.Exists(annotated.file) && !DorsalMark.IsIn(annotated.file))
            throw new UserInputException($"{annotated.file} was not made by dorsal and is left alone; choose another folder with {OutputFolder.Option}, or leave the film out with {Without}.");

        return annotated;
    }

    /// <summary>Without a new film that of an earlier run goes, as it shows another analysis; a film that is not ours stays.</summary>
    /// <exception cref="UserInputException">It cannot be removed.</exception>
    public static void RemoveFormer(OutputFolder results)
    {
        var former = new AnnotatedFile(results.Folder);
        if (File.Exists(former.file) && DorsalMark.IsIn(former.file))
            former.Write(() => File.Delete(former.file));
    }

    /// <summary>Lets <paramref name="draw"/> write the film aside.</summary>
    /// <exception cref="UserInputException">It cannot be written.</exception>
    public void Prepare(Action<string> draw) => Write(() => draw(aside));

    /// <summary>Moves the film to where it belongs.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="UserInputException">It cannot be written.</exception>
    public string Publish()
    {
        Write(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            File.Move(aside, file, overwrite: true);
        });
        return file;
    }

    public void Dispose() => File.Delete(aside);

    private void Write(Action work)
    {
        try
        {
            work();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException(
                $"The annotated film cannot be written to {file}: {cause.Message.TrimEnd('.')}; choose another folder with {OutputFolder.Option}, or leave it out with {Without}.", cause);
        }
    }
}
