using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>The few colours there are. Nothing is told by colour alone: the words say it too.</summary>
internal static class Styles
{
    public static readonly Style Heading = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(Color.Grey);
    public static readonly Style Curve = new(Color.SteelBlue1);
    public static readonly Style Present = new(Color.Orange1, decoration: Decoration.Bold);
    public static readonly Style Uncertain = new(Color.Yellow);
    public static readonly Style Absent = new(Color.Green);
    public static readonly Style Emergency = new(Color.Red, decoration: Decoration.Bold);
    public static readonly Style Answer = new(Color.SteelBlue1, decoration: Decoration.Bold);
}
