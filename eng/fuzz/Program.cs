using System.Diagnostics;
using Dorsal.Fuzz;
using Dorsal.Fuzz.Films;
using Dorsal.Fuzz.Texts;

if (Options.Read(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var watch = Stopwatch.StartNew();
var tally = new Tally(options.Keep);
TextFuzz.Run(options, tally);
FilmFuzz.Run(options, tally);
Console.WriteLine(tally.Table);
Console.WriteLine(FormattableString.Invariant($"seed {options.Seed}, {watch.Elapsed.TotalSeconds:0} s"));
return tally.IsClean ? 0 : 1;
