using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>The frames of a film that may be read, evenly spread.</summary>
internal sealed class ReadingGrid
{
    /// <summary>A part shorter than this many frames is not worth a beginning of its own, which takes the net some runs more. Ours.</summary>
    private const int FewestInAPart = 30;

    /// <summary>
    /// Of the frames, those of the earlier part: to begin the later one takes the net two runs, and ffmpeg what lies between the seam and the frame
    /// before it that decodes by itself, which in a short film may be its first. So both end together. Ours.
    /// </summary>
    private const double EarlierShare = 0.52;

    private readonly VideoFacts facts;
    private readonly FrameChoice choice;

    private ReadingGrid(VideoFacts facts, FrameChoice choice)
    {
        (this.facts, this.choice) = (facts, choice);
        var rate = facts.FramesPerSecond / choice.Step;
        (Step, StillStep) = (ReadingDensity.Step(rate, isStill: false), ReadingDensity.Step(rate, isStill: true));
        Frames = choice.Of(facts.FrameCount);
    }

    /// <summary>By their index in the film.</summary>
    public IReadOnlyList<int> Frames { get; }

    /// <summary>From one regular reading to the next, in frames of the grid, and where the lifter keeps still.</summary>
    public int Step { get; }

    public int StillStep { get; }

    /// <summary>How many frames of the film lie between two of the grid.</summary>
    public int FilmStep => choice.Step;

    public static ReadingGrid For(VideoFacts facts, double mostFramesPerSecond) => new(facts, FrameChoice.AtMost(mostFramesPerSecond, facts));

    /// <summary>The two halves of a film, the second from where the lifter's place is known on; the whole of a short one.</summary>
    /// <param name="known">Frames of the film in which it is known.</param>
    public IReadOnlyList<ReadingGrid> Halves(IEnumerable<int> known)
    {
        var even = EarlierShare * Frames.Count;
        var seam = known.Select(index => (index - choice.First) / FilmStep).DefaultIfEmpty((int)even).MinBy(at => Math.Abs(at - even));
        return seam < FewestInAPart || Frames.Count - seam < FewestInAPart
            ? [this]
            : [new(facts, choice with { End = Frames[seam] }), new(facts, choice with { First = Frames[seam] })];
    }

    /// <summary>The part of the film from one frame of the grid to another, both among them.</summary>
    public ReadingGrid Part(int from, int to) => new(facts, choice with { First = from, End = to + 1 });

    /// <summary>The film cut at the regular readings, the first and the last frame among them; the first stretch is the first frame alone.</summary>
    /// <param name="isRegular">Asked of each other frame, with the number of frames since the last cut.</param>
    /// <param name="held">How many stretches' pictures stay valid, the newest among them.</param>
    public IEnumerable<Stretch> Stretches(IFootage footage, Func<int, int, bool> isRegular, int held, CancellationToken cancellation)
    {
        var frames = new List<VideoFrame<ColourPicture>>();
        foreach (var frame in footage.ReadColour(choice, (held * StillStep) + 1, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            frames.Add(frame);
            if (frame.Index != Frames[0] && frame.Index != Frames[^1] && !isRegular(frame.Index, frames.Count - 1))
                continue;

            yield return new Stretch(frames);
            frames = [frame];
        }
    }
}
