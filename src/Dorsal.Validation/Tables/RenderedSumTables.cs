using Dorsal.Validation.Scores;
using Dorsal.Validation.Sums;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tables;

/// <summary>The rendered clips together: all, and by how far off square the camera stood.</summary>
internal static class RenderedSumTables
{
    public static FigureTable Errors(IReadOnlyList<RenderedSum> sums) => new(
        "Rendered clips: root mean square error of each measure",
        ["Measure", .. sums.SelectMany(sum => new[] { $"{Name(sum)}: median", "worst" })],
        [.. Comparisons.All.Select(comparison => Row(comparison, sums))]);

    public static FigureTable Lifts(IReadOnlyList<RenderedSum> sums) => new(
        "Rendered clips: repetitions, speed, coverage, answers",
        ["Figure", .. sums.Select(Name)],
        [
            Row("Clips", sums, sum => Figure.Whole(sum.Clips)),
            Row("Clips with the repetitions counted right", sums, sum => Figure.Of(sum.RepetitionsRight)),
            Row("Clips with the facing right", sums, sum => Figure.Of(sum.FacingRight)),
            Row("Event error, s: median", sums, sum => Figure.Seconds(sum.EventError.Median)),
            Row("Event error, s: worst clip", sums, sum => Figure.Seconds(sum.EventError.Worst)),
            Row("Velocity error, m/s: median", sums, sum => Figure.Velocity(sum.VelocityError.Median)),
            Row("Velocity error, m/s: worst clip", sums, sum => Figure.Velocity(sum.VelocityError.Worst)),
            Row("Frames of the pulls with a thoracic value", sums, sum => Figure.Percent(sum.PullsSeen.Fraction)),
            Row("The same in the worst clip", sums, sum => Figure.Percent(sum.LeastPullSeen)),
            Row("Intervals of peak thoracic flexion that hold the truth", sums, sum => Figure.Of(sum.PeaksHeld)),
            Row("Answers right", sums, sum => Figure.Whole(sum.Marks.Right)),
            Row("Answers missed", sums, sum => Figure.Whole(sum.Marks.Missed)),
            Row("Answers false", sums, sum => Figure.Whole(sum.Marks.False)),
            Row("Answers left open", sums, sum => Figure.Whole(sum.Marks.Open)),
        ]);

    private static string Name(RenderedSum sum) => sum.Band switch
    {
        CameraBand.All => "All",
        CameraBand.Side => "Within 15°",
        CameraBand.Oblique => "15° to 35°",
    };

    private static string[] Row(Comparison comparison, IReadOnlyList<RenderedSum> sums) =>
    [
        Figure.TitleAndUnit(comparison),
        .. sums.Select(sum => sum.Errors[comparison])
            .SelectMany(errors => new[] { errors.Median, errors.Worst })
            .Select(error => Figure.Error(error, comparison.Measure)),
    ];

    private static string[] Row(string title, IReadOnlyList<RenderedSum> sums, Func<RenderedSum, string> cell) => [title, .. sums.Select(cell)];
}
