using System.Text;
using static System.FormattableString;

namespace PagePictures;

/// <summary>One line figure as SVG: a title and a description for those who do not see it, and a card that suits light and dark.</summary>
public sealed class Sketch(string name, string title, string description)
{
    public const double Width = 640;
    public const double Height = 340;

    private const string Style = """
        .card{fill:#fff;stroke:#d0d7de}
        path,line,circle{fill:none;stroke-linecap:round;stroke-linejoin:round}
        .back{stroke:#1f2328;stroke-width:4}.body{stroke:#8c959f;stroke-width:3}
        .guide{stroke:#0969da;stroke-width:2}.dashed{stroke:#0969da;stroke-width:2;stroke-dasharray:6 5}
        .value{stroke:#bc4c00;stroke-width:3}
        text{font:15px system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:#1f2328}
        text.back,text.body,text.guide,text.value{stroke:none}
        text.body{fill:#59636e}text.guide{fill:#0969da}text.value{fill:#bc4c00;font-weight:600}
        @media (prefers-color-scheme:dark){
        .card{fill:#0d1117;stroke:#3d444d}.back{stroke:#f0f6fc}.body{stroke:#7d8590}
        .guide,.dashed{stroke:#58a6ff}.value{stroke:#ffa657}
        text{fill:#f0f6fc}text.body{fill:#9198a1}text.guide{fill:#58a6ff}text.value{fill:#ffa657}
        }
        """;

    private readonly StringBuilder drawn = new();

    public string FileName => $"{name}.svg";

    public Sketch Line(Ink ink, Spot from, Spot to)
        => Add(Invariant($"<line class=\"{Class(ink)}\" x1=\"{from.X:F1}\" y1=\"{from.Y:F1}\" x2=\"{to.X:F1}\" y2=\"{to.Y:F1}\"/>"));

    public Sketch Path(Ink ink, IEnumerable<Spot> spots)
        => Add($"<path class=\"{Class(ink)}\" d=\"M{string.Join("L", spots.Select(spot => Invariant($"{spot.X:F1} {spot.Y:F1}")))}\"/>");

    public Sketch Circle(Ink ink, Spot centre, double radius)
        => Add(Invariant($"<circle class=\"{Class(ink)}\" cx=\"{centre.X:F1}\" cy=\"{centre.Y:F1}\" r=\"{radius:F1}\"/>"));

    public Sketch Dot(Ink ink, Spot centre) => Circle(ink, centre, 3).Circle(ink, centre, 1);

    /// <summary>From one lean to another, degrees from straight up.</summary>
    public Sketch Arc(Spot centre, double radius, double from, double to)
        => Path(Ink.Value, Enumerable.Range(0, 25).Select(i => centre + (Spot.Leaning(from + ((to - from) * i / 24)) * radius)));

    /// <summary>A distance, with a head at either end.</summary>
    public Sketch Distance(Spot from, Spot to)
        => Line(Ink.Value, from, to).Head(Ink.Value, to, from.LeanTo(to)).Head(Ink.Value, from, to.LeanTo(from));

    public Sketch Arrow(Ink ink, Spot from, Spot to) => Line(ink, from, to).Head(ink, to, from.LeanTo(to));

    /// <param name="side">Where the text lies: 1 to the right of the place, -1 to its left, 0 centred on it.</param>
    public Sketch Text(Ink ink, Spot at, string text, int side = 1)
    {
        var anchor = side switch { > 0 => "start", < 0 => "end", _ => "middle" };
        return Add(Invariant($"<text class=\"{Class(ink)}\" x=\"{at.X + (8 * side):F1}\" y=\"{at.Y + 5:F1}\" text-anchor=\"{anchor}\">{text}</text>"));
    }

    public string Svg() => Invariant($"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="title description">
        <title id="title">{title}</title>
        <desc id="description">{description}</desc>
        <style>
        {Style}
        </style>
        <rect class="card" x="0.5" y="0.5" width="{Width - 1}" height="{Height - 1}" rx="8"/>
        {drawn}</svg>

        """).ReplaceLineEndings("\n");

    private Sketch Head(Ink ink, Spot at, double lean)
        => Path(ink, [at + (Spot.Leaning(lean + 152) * 10), at, at + (Spot.Leaning(lean - 152) * 10)]);

    private Sketch Add(string element)
    {
        drawn.Append(element).Append('\n');
        return this;
    }

    private static string Class(Ink ink) => ink switch
    {
        Ink.Back => "back",
        Ink.Body => "body",
        Ink.Guide => "guide",
        Ink.Dashed => "dashed",
        Ink.Value => "value",
    };
}
