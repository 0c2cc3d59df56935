using System.Globalization;

namespace Dorsal.Fuzz;

/// <summary>What to do how often; the same numbers always give the same damage.</summary>
/// <param name="Films">Damaged films, each given to the real program.</param>
/// <param name="Texts">Damaged analysis.json and interview.json, each given to its readers.</param>
/// <param name="Workers">Programs at the same time.</param>
/// <param name="Keep">Where to put what made something go wrong; absent: nowhere.</param>
internal sealed record Options(int Seed, int Films, int Texts, int Workers, string? Keep)
{
    public const string Usage = "dotnet run -c Release --project eng/fuzz -- [--seed N] [--films N] [--texts N] [--workers N] [--keep DIR]";

    /// <returns>Absent when the words cannot be understood.</returns>
    public static Options? Read(string[] words)
    {
        var options = new Options(Seed: 1, Films: 500, Texts: 20_000, Workers: 2, Keep: null);
        foreach (var pair in words.Chunk(2))
        {
            if (pair is not [var name, var value] || options.With(name, value) is not { } read)
                return null;

            options = read;
        }

        return options;
    }

    private Options? With(string name, string value) => name switch
    {
        "--keep" => this with { Keep = Path.GetFullPath(value) },
        _ when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) => null,
        "--seed" => this with { Seed = Number(value) },
        "--films" => this with { Films = Number(value) },
        "--texts" => this with { Texts = Number(value) },
        "--workers" => this with { Workers = Math.Max(1, Number(value)) },
        _ => null,
    };

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
