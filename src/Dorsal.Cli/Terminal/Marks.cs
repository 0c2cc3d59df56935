using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>The sign in front of a finding.</summary>
internal sealed record Marks(Text Present, Text Uncertain, Text Absent)
{
    public static Marks For(IAnsiConsole console)
    {
        var (present, uncertain, absent) = console.Profile.Capabilities.Unicode ? ("●", "◐", "○") : ("*", "?", "-");
        return new Marks(new(present, Styles.Present), new(uncertain, Styles.Uncertain), new(absent, Styles.Absent));
    }
}
