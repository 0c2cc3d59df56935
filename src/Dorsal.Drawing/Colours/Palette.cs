using System.Text.Json;
using SkiaSharp;

namespace Dorsal.Drawing.Colours;

/// <summary>
/// The colours a lifter sees, out of palette.json beside this file: one list for the drawn film and for the page (viewer/src/watch/palette.ts
/// reads it too), so that a colour means the same in both. Blue to orange, which every kind of colour blindness tells apart.
/// </summary>
internal sealed record Palette
{
    private const string Resource = "palette.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new HexColourConverter() } };

    public static Palette Ours { get; } = Read();

    /// <summary>For a back as in standing, at the limit of what is common, where it counts as rounded, and as far beyond again.</summary>
    public required IReadOnlyList<SKColor> Bend { get; init; }

    /// <summary>For a back that is seen, but whose bend could not be measured, or was not read there.</summary>
    public required SKColor UnknownBend { get; init; }

    public required SKColor Neutral { get; init; }

    public required SKColor Skeleton { get; init; }

    public required SKColor Trunk { get; init; }

    public required SKColor Bar { get; init; }

    public required SKColor Letters { get; init; }

    /// <summary>Behind letters.</summary>
    public required SKColor Plaque { get; init; }

    private static Palette Read()
    {
        using var stream = typeof(Palette).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<Palette>(stream, Json)
            ?? throw new InvalidOperationException($"{Resource} holds no colours.");
    }
}
