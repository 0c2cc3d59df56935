using Dorsal.Footage;

namespace Dorsal.Cli.Publishing;

/// <summary>
/// A hidden folder in the folder of the results, where one run at a time keeps what is not whole yet, for nobody else to read. It goes with the run, and so
/// do the folders that it had to make if they stay empty; what a killed run left in it goes with the next one.
/// </summary>
internal sealed class Workroom : IDisposable
{
    public const string Name = ".dorsal-run";

    private const string LockName = "lock";

    /// <summary>Two runs that begin while a third one ends may take the folder from each other's feet a few times.</summary>
    private const int Attempts = 10;

    private readonly FileStream lockFile;
    private readonly FolderTrail trail;

    private Workroom(string home, FileStream lockFile, FolderTrail trail) => (Home, this.lockFile, this.trail) = (home, lockFile, trail);

    /// <summary>Where the results go, as it was given.</summary>
    public string Home { get; }

    /// <summary>For files that nobody will see. In the same file system as the results, because only there moving is renaming.</summary>
    public string Folder => Path.Combine(Home, Name);

    /// <param name="home">Made when it is not there.</param>
    /// <param name="option">What names it on the command line.</param>
    /// <exception cref="UserInputException">Nothing can be written there, or another run is doing so.</exception>
    public static Workroom Open(string home, string option)
    {
        var trail = FolderTrail.To(Path.Combine(home, Name));
        try
        {
            var room = new Workroom(home, Lock(home, trail), trail);
            room.Clear();
            return room;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            trail.Remove();
            throw IsHeld(cause)
                ? new UserInputException($"Another run of dorsal is writing into {home}; wait until it has ended, or choose another folder with {option}.", cause)
                : WriteFailure.In(home, cause, option);
        }
    }

    /// <summary>The path at which a file of this name waits until all are whole.</summary>
    public string Aside(string name) => Path.Combine(Folder, "new", name);

    /// <summary>The path at which a file of an earlier run waits until all of this run are in their places.</summary>
    public string Former(string name) => Path.Combine(Folder, "former", name);

    /// <summary>The path at which a result of this name belongs.</summary>
    public string Target(string name) => Path.Combine(Home, name);

    /// <summary>Writes a file aside, so that it is on the disk before any other gives way to it.</summary>
    public void Write(string name, ReadOnlySpan<byte> content)
    {
        using var stream = new FileStream(PrepareAside(name), FileMode.Create, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>The same for one that is too large to be held.</summary>
    public void Write(string name, Action<Stream> write)
    {
        using var stream = new FileStream(PrepareAside(name), FileMode.Create, FileAccess.Write);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>The path at which a file of this name may be written until all are whole.</summary>
    public string PrepareAside(string name)
    {
        var aside = Aside(name);
        Directory.CreateDirectory(Path.GetDirectoryName(aside)!);
        return aside;
    }

    public void Dispose()
    {
        Clear();
        lockFile.Dispose();
        trail.Remove();
    }

    private static FileStream Lock(string home, FolderTrail trail)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                trail.Make();
                var file = Path.Combine(home, Name, LockName);
                var held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
                if (File.Exists(file))
                    return held;

                // An ending run has removed the name: whoever comes next would lock another file.
                held.Dispose();
            }
            catch (DirectoryNotFoundException) when (attempt < Attempts)
            {
                // An ending run has removed the folder after it was made here.
            }
        }
    }

    /// <summary>A lock that is held: EAGAIN on Linux, EWOULDBLOCK on macOS, ERROR_SHARING_VIOLATION on Windows.</summary>
    private static bool IsHeld(Exception cause) => cause.GetType() == typeof(IOException) && (cause.HResult & 0xFFFF) switch
    {
        11 => OperatingSystem.IsLinux(),
        35 => OperatingSystem.IsMacOS(),
        32 => OperatingSystem.IsWindows(),
        _ => false,
    };

    private void Clear()
    {
        foreach (var folder in Directory.EnumerateDirectories(Folder))
            Directory.Delete(folder, recursive: true);

        foreach (var file in Directory.EnumerateFiles(Folder).Where(file => Path.GetFileName(file) != LockName))
            File.Delete(file);
    }
}
