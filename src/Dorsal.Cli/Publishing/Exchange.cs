namespace Dorsal.Cli.Publishing;

/// <summary>A file of an earlier run, if there is one, gives way to that of the same name that lies aside, if there is one.</summary>
/// <param name="Name">As seen from the folder of the results.</param>
internal sealed record Exchange(Workroom Room, string Name)
{
    private string Target => Room.Target(Name);

    private string Aside => Room.Aside(Name);

    private string Former => Room.Former(Name);

    /// <summary>Takes the file of the earlier run away.</summary>
    /// <returns>What undoes it.</returns>
    public Action TakeAway()
    {
        if (!File.Exists(Target))
            return () => { };

        Prepare(Former);
        File.Move(Target, Former);
        return () => File.Move(Former, Target);
    }

    /// <summary>Keeps a copy of the file of the earlier run, which stays where it is.</summary>
    /// <returns>What brings it back after <see cref="PutInPlace"/>.</returns>
    public Action Keep()
    {
        if (!File.Exists(Target))
            return () => File.Delete(Target);

        Prepare(Former);
        File.Copy(Target, Former);
        return () => File.Move(Former, Target, overwrite: true);
    }

    /// <summary>Moves the new file to where it belongs. A reader sees the earlier one or this one whole.</summary>
    /// <returns>What undoes it where no earlier file was there.</returns>
    public Action PutInPlace()
    {
        if (!File.Exists(Aside))
            return () => { };

        Prepare(Target);
        File.Move(Aside, Target, overwrite: true);
        return () => File.Move(Target, Aside);
    }

    private static void Prepare(string file) => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
}
