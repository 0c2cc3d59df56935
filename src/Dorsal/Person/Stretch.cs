using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// The frames from one regular reading to the next, both among them. What lies between is read in the middle, and in the middles of
/// the halves, until the body has moved little from each reading to the next, and until a reading whose outline is unclear stands
/// alone beside clear ones: the region of a frame lies between those of its neighbours, so that it does not lag behind a body that moves.
/// </summary>
internal sealed class Stretch(IReadOnlyList<VideoFrame<ColourPicture>> frames)
{
    public VideoFrame<ColourPicture> Last => frames[^1];

    /// <param name="look">Reads a frame, starting from the region in which the lifter should be.</param>
    /// <returns>The frames between that had to be read.</returns>
    public List<FollowedFrame> ReadBetween(
        FollowedFrame first, FollowedFrame last, Func<VideoFrame<ColourPicture>, PersonRegion, FollowedFrame> look)
    {
        var read = new List<FollowedFrame>();
        void Halve(int from, FollowedFrame before, int to, FollowedFrame after)
        {
            if (to - from < 2 || ReadingDensity.IsEnough(before, after))
                return;

            var middle = (from + to) / 2;
            var found = look(frames[middle], Region(from, before.Next, middle, to, after.Next));
            read.Add(found);
            Halve(from, before, middle, found);
            Halve(middle, found, to, after);
        }

        Halve(0, first, frames.Count - 1, last);
        return read;
    }

    private PersonRegion Region(int from, PersonRegion? before, int at, int to, PersonRegion? after)
    {
        var share = (frames[at].Time.Number - frames[from].Time.Number) / (frames[to].Time.Number - frames[from].Time.Number);
        return before is not { } start ? after!.Value : after is not { } end ? start : start.Towards(end, share);
    }
}
