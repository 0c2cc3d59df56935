using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Footage;

namespace Dorsal.Validation.Labels;

/// <summary>How labels.tsv spells what was seen.</summary>
internal static class LabelWords
{
    private const string Deadlift = "deadlift";
    private const string OtherPull = "pull";

    public static readonly IReadOnlyDictionary<FindingId, string> FindingColumns = new Dictionary<FindingId, string>
    {
        [FindingId.UpperBackRounding] = "upper_back_rounding",
        [FindingId.LowerBackRounding] = "lumbar_rounding",
        [FindingId.LockoutHyperextension] = "lockout_hyperextension",
        [FindingId.NeckExtension] = "head_neck_extension",
        [FindingId.ChestCollapse] = "chest_collapse",
        [FindingId.BarForward] = "bar_far_at_start",
    };

    // Between marked and none, the eye saw something of which either answer is right. A short row says nothing.
    private static readonly IReadOnlyDictionary<string, FindingStatus?> Statuses = new Dictionary<string, FindingStatus?>
    {
        ["marked"] = FindingStatus.Present,
        ["yes"] = FindingStatus.Present,
        ["none"] = FindingStatus.Absent,
        ["no"] = FindingStatus.Absent,
        ["mild"] = null,
        ["unclear"] = null,
        ["n/a"] = null,
        [""] = null,
    };

    public static bool? IsDeadlift(string exercise)
    {
        if (exercise.Contains(Deadlift, StringComparison.OrdinalIgnoreCase))
            return true;

        // The first pull of a snatch or a clean may be called either.
        return exercise.Contains(OtherPull, StringComparison.OrdinalIgnoreCase) ? null : false;
    }

    public static ViewKind? View(string view) => view switch
    {
        "side-left" or "side-right" => ViewKind.Side,
        "45-degree-front" or "45-degree-back" => ViewKind.Oblique,
        "front" => ViewKind.Front,
        "back" => ViewKind.Back,
        _ => null,
    };

    public static Facing? Facing(string view) => view switch
    {
        "side-left" => Camera.Facing.Left,
        "side-right" => Camera.Facing.Right,
        _ => null,
    };

    /// <exception cref="UserInputException">It is spelt like none of them, and would else be taken for unclear.</exception>
    public static FindingStatus? Status(TabRow row, string column) => Statuses.TryGetValue(row[column], out var status)
        ? status
        : throw new UserInputException(
            $"labels.tsv says \"{row[column]}\" of {row["file"]} in its column {column}; write marked, yes, mild, none, no, unclear or n/a there.");
}
