using System.CommandLine;
using System.CommandLine.Parsing;
using Dorsal.Quantities;

namespace Dorsal.Cli.Arguments;

/// <summary>One moment for each film, parted by commas; a dash for a film that has none.</summary>
internal static class MomentsOption
{
    private const string None = "-";

    public static Option<IReadOnlyList<Seconds?>?> Create(string name, string description)
        => new(name) { Description = description, HelpName = "TIME,TIME[,TIME]", CustomParser = argument => Read(argument, name) };

    private static List<Seconds?>? Read(ArgumentResult argument, string name)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;
        var moments = new List<Seconds?>();
        foreach (var part in text.Split(','))
        {
            var moment = MomentOption.Read(part);
            if (moment is null && part != None)
            {
                argument.AddError($"{name} takes one moment for each film, written like 2:10,31:00 (- for none), and not \"{text}\"");
                return null;
            }

            moments.Add(moment);
        }

        return moments;
    }
}
