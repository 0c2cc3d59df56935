using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <summary>A number that films have in common.</summary>
/// <param name="Name">As the finding's measure writes it.</param>
/// <param name="Unit">"deg", "m", "%" or "m/s".</param>
public sealed record ComparedMeasure(string Name, string Unit)
{
    /// <summary>Which of several, where one name stands for them: shoulders are not compared with the bar.</summary>
    public string? Kind { get; init; }

    public static ComparedMeasure Of(FindingMeasure number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return new(number.Name, number.Unit) { Kind = number.Kind };
    }
}
