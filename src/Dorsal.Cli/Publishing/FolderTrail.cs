namespace Dorsal.Cli.Publishing;

/// <summary>The folders on the way to one that were not there before, so that they can go again when nothing came of it.</summary>
internal sealed class FolderTrail
{
    private readonly string innermost;
    private readonly List<string> missing = [];

    private FolderTrail(string innermost) => this.innermost = innermost;

    public static FolderTrail To(string folder)
    {
        var trail = new FolderTrail(Path.GetFullPath(folder));
        for (var place = trail.innermost; place is not null && !Directory.Exists(place); place = Path.GetDirectoryName(place))
            trail.missing.Add(place);

        // What a killed run has left is not kept either.
        if (trail.missing.Count == 0)
            trail.missing.Add(trail.innermost);

        return trail;
    }

    /// <summary>Makes the folders; the innermost is for nobody else's eyes.</summary>
    public void Make()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(innermost)!);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(innermost);
        else
            Directory.CreateDirectory(innermost, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Removes those that hold nothing, from the innermost outwards.</summary>
    public void Remove()
    {
        try
        {
            foreach (var folder in missing.TakeWhile(Directory.Exists))
                Directory.Delete(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // It holds something: the results, or what another run has begun.
        }
    }
}
