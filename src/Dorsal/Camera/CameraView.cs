using Dorsal.Knowledge;
using Dorsal.Quantities;

namespace Dorsal.Camera;

/// <summary>How the camera stands to the lifter.</summary>
/// <param name="Yaw">0 when the camera is exactly square on to the sagittal plane, 90 from straight in front or behind. Never negative.</param>
/// <param name="Facing">Absent in front and back views.</param>
public sealed record CameraView(ViewKind Kind, Measurement<Degrees> Yaw, Facing? Facing)
{
    /// <summary>Degrees by which upright things lean to the right of the picture; to the left negative.</summary>
    public Measurement<Degrees> Roll { get; init; } = Measurement<Degrees>.Unknown(UnmeasurableReason.NoPlumbLine);

    /// <summary>Degrees by which the camera looks up; down negative. What is measured is set level by it.</summary>
    public Measurement<Degrees> Pitch { get; init; } = Measurement<Degrees>.Unknown(UnmeasurableReason.PitchUnknown);

    /// <summary>Of a camera off the side: whether it sees more of the lifter's back than of the chest. Of one at the side it says nothing.</summary>
    public bool FromBehind { get; init; }

    public CameraMotion Motion { get; init; } = CameraMotion.Still;

    /// <summary>Why nothing sagittal can be measured from here; absent when it can.</summary>
    public UnmeasurableReason? WhyNotSagittal => Kind switch
    {
        ViewKind.Unknown => UnmeasurableReason.ViewUnknown,
        ViewKind.Front => UnmeasurableReason.CameraInFront,
        ViewKind.Back => UnmeasurableReason.CameraBehind,
        ViewKind.Side or ViewKind.Oblique when Facing is null => UnmeasurableReason.ViewUnknown,
        ViewKind.Side or ViewKind.Oblique => Yaw.Match<UnmeasurableReason?>(
            yaw => yaw.Value.Number > KnownNumbers.MeasurableYaw.Value ? UnmeasurableReason.CameraTooOblique : null,
            reason => reason),
    };
}
