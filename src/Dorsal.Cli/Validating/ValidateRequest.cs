using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Cli.Validating;

/// <summary>What the user asked for.</summary>
/// <param name="Folder">Where the clips and their known answers are.</param>
/// <param name="OutFolder">Where each clip has a folder for its analysis.</param>
/// <param name="Reuse">Whether an analysis that is there already is scored as it is.</param>
/// <param name="Page">The Markdown page that takes the tables; absent: none does.</param>
internal sealed record ValidateRequest(string Folder, string OutFolder, bool Reuse, PoseModel Model, int? Threads, string? Page)
{
    public const string DefaultOutFolder = "dorsal-out/validate";
}
