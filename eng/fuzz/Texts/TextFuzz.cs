using Dorsal.Footage;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Recordings;
using Dorsal.Result;
using Dorsal.Results;

namespace Dorsal.Fuzz.Texts;

/// <summary>Gives damaged analysis.json and interview.json to whatever reads them, in this process.</summary>
internal static class TextFuzz
{
    private static readonly (string Kind, string Seed, Action<byte[]> Read)[] Readers =
    [
        ("analysis.json", "analysis", text => AnalysisFile.Read(text, "analysis.json")),
        ("analysis.json, its times", "analysis", text => AnalysisFile.ReadTimes(text, "analysis.json")),
        ("analysis.json, as baseline", "analysis", MeasureFrom),
        ("interview.json", "interview", text => InterviewFile.Read(text, "interview.json")),
    ];

    private static readonly AnalysisVersions Versions = new("0.1.0", "recorded", "1");

    /// <summary>Of a rendered film.</summary>
    private static readonly Observations Seen = RecordingFile.Read(Seed("lift.json.gz"));

    public static void Run(Options options, Tally tally)
    {
        var seeds = new Dictionary<string, byte[]> { ["analysis"] = Analysis(), ["interview"] = File.ReadAllBytes(Seed("interview.json")) };
        for (var number = 0; number < options.Texts; number++)
        {
            var (kind, seed, read) = Readers[number % Readers.Length];
            var chance = new Random(unchecked((options.Seed * 1_000_003) + number));
            var damaged = chance.Next(2) == 0
                ? Damage.Of(seeds[seed], seeds["interview"], chance)
                : JsonDamage.Of(seeds[seed], chance);
            var (verdict, said) = Judge(read, damaged);
            tally.Add(kind, verdict, $"{options.Seed}-{number}-{seed}.json", damaged, said);
        }
    }

    private static (Verdict Verdict, string Said) Judge(Action<byte[]> read, byte[] text)
    {
        try
        {
            read(text);
            return (Verdict.Read, "");
        }
        catch (UserInputException mistake)
        {
            return (Verdict.Refused, mistake.Message);
        }
        catch (Exception bug) // Whatever the type: this is what is looked for.
        {
            return (Verdict.Crash, bug.ToString());
        }
    }

    /// <summary>As <c>--neutral</c> does: what is read as a standing must be one that a lift can be counted from.</summary>
    private static void MeasureFrom(byte[] text)
        => DeadliftAnalysis.Measure(Seen, new AnalysisOptions { Neutral = NeutralFile.Read(text, "analysis.json") }, Versions);

    /// <summary>With a relaxed standing, so that a baseline can be read from it.</summary>
    private static byte[] Analysis()
    {
        var result = DeadliftAnalysis.Measure(Seen, new AnalysisOptions(), Versions) with
        {
            Neutral = new NeutralPosture(
                Estimate<Degrees>.PlusMinus(30, 3), Estimate<Degrees>.PlusMinus(-20, 3), null, null, Estimate<Degrees>.PlusMinus(-2, 3)),
        };
        return AnalysisJson.Write(result, Dorsal.Reasoning.LiftReasoning.Reason(Dorsal.Reasoning.LiftCase.OfFilm(result), Dorsal.Wording.Texts.English), Dorsal.Wording.Texts.English);
    }

    private static string Seed(string name) => Path.Combine(AppContext.BaseDirectory, "Seeds", name);
}
