using Dorsal.Footage;
using Dorsal.Signals;

namespace Dorsal.Scene;

/// <summary>By how many grey levels a picture is brighter at the places of a view than the picture that the view is of.</summary>
internal sealed class GreyDifferences(IReadOnlyList<ScenePlace> places)
{
    /// <summary>Grey levels that noise and compression are taken to make at least and at most. Ours.</summary>
    private const double LeastSpread = 1.5;
    private const double MostSpread = 8;

    private const int CountsALevel = 2;

    private readonly double[] differences = new double[places.Count];
    private readonly bool[] isShown = new bool[places.Count];
    private double brighter;
    private double offset;

    /// <summary>How many places the picture shows, beside what moves.</summary>
    public int Seen { get; private set; }

    /// <summary>Whether the picture shows the place, beside what moves; only then it has a difference.</summary>
    public bool Shows(int place) => isShown[place];

    public double this[int place] => differences[place];

    public void Take(GreyPicture picture, CameraShift shift, PictureArea moving)
    {
        Seen = 0;
        for (var i = 0; i < differences.Length; i++)
        {
            var there = shift.Of(places[i].At);
            isShown[i] = !moving.Contains(there) && HasNeighbours(picture, there);
            if (!isShown[i])
                continue;

            differences[i] = PlaneSample.At(picture.Luma.AsSpan(0, picture.Width * picture.Height), picture.Width, there) - places[i].Grey;
            Seen++;
        }
    }

    /// <summary>From now on a picture of that contrast and brightness is expected.</summary>
    /// <param name="brighter">Grey levels more for each grey level.</param>
    /// <param name="offset">Grey levels more.</param>
    public void Expect(double brighter, double offset) => (this.brighter, this.offset) = (brighter, offset);

    /// <summary>The difference beyond what the light explains.</summary>
    public double Unexpected(int place) => differences[place] - (brighter * places[place].Grey) - offset;

    /// <summary>Grey levels: the standard deviation, taken from the median of what is unexpected, which what has moved hardly changes.</summary>
    public double Spread
    {
        get
        {
            Span<int> counts = stackalloc int[256 * CountsALevel];
            for (var i = 0; i < differences.Length; i++)
            {
                if (isShown[i])
                    counts[(int)Math.Min(counts.Length - 1, Math.Abs(Unexpected(i)) * CountsALevel)]++;
            }

            var (median, below) = (0, 0);
            while (median < counts.Length - 1 && below + counts[median] < Seen / 2)
                below += counts[median++];

            return Math.Clamp(NormalSpread.PerMedianDistance * (median + 0.5) / CountsALevel, LeastSpread, MostSpread);
        }
    }

    /// <summary>Whether there are pixels round the place, between which its grey is.</summary>
    private static bool HasNeighbours(GreyPicture picture, ImagePoint at)
        => at.X >= 0.5 && at.Y >= 0.5 && at.X < picture.Width - 0.5 && at.Y < picture.Height - 0.5;
}
