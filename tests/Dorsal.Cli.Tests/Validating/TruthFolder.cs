namespace Dorsal.Cli.Tests.Validating;

/// <summary>Puts the hand-made cases of the validation's own tests where a rehearsal finds them, beside films that are empty files.</summary>
internal static class TruthFolder
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Cases");

    public const string Rendered = "oblique-two-reps";

    public const string Real = "marked";

    public static void PutRendered(this Rehearsal program, params string[] folder)
        => program.PutClip(folder, Rendered, Path.Combine(Cases, "truth", $"{Rendered}.json"), $"{Rendered}.json");

    public static void PutReal(this Rehearsal program, params string[] folder)
    {
        program.PutClip(folder, Real, Path.Combine(Cases, "labels.tsv"), "labels.tsv");
        File.Copy(Path.Combine(Cases, "events.tsv"), program.At([.. folder, "events.tsv"]));
    }

    public static void PutAnalysis(this Rehearsal program, string clip, params string[] folder)
    {
        Directory.CreateDirectory(program.At([.. folder, clip]));
        File.Copy(Path.Combine(Cases, "analyses", $"{clip}.json"), program.At([.. folder, clip, "analysis.json"]));
    }

    private static void PutClip(this Rehearsal program, string[] folder, string clip, string source, string target)
    {
        Directory.CreateDirectory(program.At(folder));
        File.WriteAllBytes(program.At([.. folder, $"{clip}.mp4"]), []);
        File.Copy(source, program.At([.. folder, target]));
    }
}
