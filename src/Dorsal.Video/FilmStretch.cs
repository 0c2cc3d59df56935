using Dorsal.Quantities;

namespace Dorsal.Video;

/// <summary>The part of a film that is wanted, in the film's own time, in which its first frame is at 0.</summary>
/// <param name="From">The first frame at or after it is the first that is read; absent: the film's first.</param>
/// <param name="To">The last frame at or before it is the last that is read; absent: the film's last.</param>
public readonly record struct FilmStretch(Seconds? From, Seconds? To)
{
    /// <summary>People and containers round: a frame that lies this near to an end belongs to the stretch.</summary>
    private const double Rounding = 0.0005;

    public static FilmStretch Whole => default;

    public bool IsWhole => From is null && To is null;

    public bool Holds(Seconds time)
        => (From is not { } from || time.Number >= from.Number - Rounding) && (To is not { } to || time.Number <= to.Number + Rounding);
}
