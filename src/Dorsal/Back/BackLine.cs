using Dorsal.Camera;
using Dorsal.Signals;

namespace Dorsal.Back;

/// <summary>
/// The dorsal outline of the trunk in one frame: how far behind the trunk's axis it lies, at stations along that axis from
/// below the sacrum to the head. All in trunk lengths. What the camera sees, clothes and hair included: not the spine.
/// </summary>
/// <param name="Heights">For each station; absent where the outline could not be followed.</param>
/// <param name="EdgeWidth">The median width of the mask's edge along the back, in trunk lengths: how unsure the line is.</param>
public sealed record BackLine(TrunkAxis Axis, IReadOnlyList<double?> Heights, double EdgeWidth)
{
    public const double FirstStation = -1.30;
    public const double Step = 0.02;
    public const int Stations = 96;

    public IReadOnlyList<double?> Heights { get; init => field = GappedNumbers.Of(value); } = GappedNumbers.Of(Heights);

    public static double AlongAt(int station) => FirstStation + (station * Step);

    public static int StationAt(double along) => (int)Math.Round((along - FirstStation) / Step);

    public SagittalPoint? PointAt(int station)
        => Heights[station] is { } height ? Axis.ToSagittal(AlongAt(station), height) : null;
}
