using Dorsal.Footage;

namespace Dorsal.Cli.Publishing;

/// <summary>What holds for every folder that an option names, found out before the long work begins.</summary>
internal static class GivenFolder
{
    /// <exception cref="UserInputException">It is given and says nothing.</exception>
    public static void RequireName(string? folder, string option)
    {
        if (folder is not null && string.IsNullOrWhiteSpace(folder))
            throw new UserInputException($"{option} names no folder; give one, or leave {option} out.");
    }

    /// <exception cref="UserInputException">It, or a folder above it, is a file.</exception>
    public static void RequireNoFile(string folder, string option)
    {
        for (var place = Path.GetFullPath(folder); place is not null; place = Path.GetDirectoryName(place))
        {
            if (File.Exists(place))
                throw new UserInputException($"{place} is a file, so no results can be written into it; choose another folder with {option}.");
        }
    }
}
