namespace Dorsal.Cli.Terminal;

/// <summary>What stands below every result.</summary>
internal static class Disclaimer
{
    public const string OfTheLift =
        "This says how the lift looked on this film and which of an article's patterns that fits. It is not a diagnosis and rules nothing out; pain belongs to a professional.";

    public const string OfThePlan = "This is what an article on upper back pain advises. It is not a diagnosis; pain belongs to a professional.";
}
