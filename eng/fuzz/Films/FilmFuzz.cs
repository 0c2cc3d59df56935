using System.Globalization;

namespace Dorsal.Fuzz.Films;

/// <summary>Gives damaged films to the real program.</summary>
internal static class FilmFuzz
{
    /// <summary>One run in so many writes everything that can be written, which takes several times as long.</summary>
    private const int EverythingOnceIn = 5;

    public static void Run(Options options, Tally tally)
    {
        var scratch = Directory.CreateTempSubdirectory("dorsal-fuzz-");
        try
        {
            var seeds = FilmSeeds.Make(scratch.FullName);
            Parallel.For(0, options.Films, new ParallelOptions { MaxDegreeOfParallelism = options.Workers }, number => One(number));

            void One(int number)
            {
                var (name, content) = seeds[number % seeds.Count];
                var damaged = Damage.Of(content, seeds[(number + 1) % seeds.Count].Content, new Random(unchecked((options.Seed * 1_000_003) + number)));
                var folder = scratch.CreateSubdirectory(number.ToString(CultureInfo.InvariantCulture));
                var (verdict, said) = FilmRun.Of(folder.FullName, name, damaged, number % EverythingOnceIn == 0);
                tally.Add(name, verdict, $"{options.Seed}-{number}-{name}", damaged, said);
                folder.Delete(recursive: true);
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }
}
