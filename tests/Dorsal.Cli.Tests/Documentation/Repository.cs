namespace Dorsal.Cli.Tests.Documentation;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Above(string folder)
        => File.Exists(Path.Combine(folder, "Dorsal.slnx")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
