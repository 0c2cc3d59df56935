using System.Text.Json;
using Dorsal.Drawing.Overlay;
using Dorsal.Lift;
using Dorsal.Quantities;
using Dorsal.Results;

namespace Dorsal.Report.Data;

/// <summary>When what happens: the times of all frames, the events that a repetition is jumped to by, and the phase of every instant.</summary>
internal static class MomentSection
{
    private const int Decimals = 4;

    public static void Write(Utf8JsonWriter json, TracedLift lift)
    {
        WriteTimes(json, lift.Seen.Video.FrameTimes);
        json.WriteList("events", lift.Repetitions, WriteEvents);
        json.WriteList("phases", Phases(lift), (item, phase) =>
        {
            item.WriteString("phase", Name(phase.Phase));
            item.WriteNumberOrNull("fromSeconds", phase.From, Decimals);
            item.WriteNumberOrNull("toSeconds", phase.To, Decimals);
        });
    }

    /// <summary>As far as an analysis.json tells: neither the knee nor the phases.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<StoredRepetition> repetitions, IReadOnlyList<Seconds> times)
    {
        WriteTimes(json, times);
        json.WriteList("events", repetitions, (item, told) => WriteEvents(item, told.Number, told.Start, null, told.Lockout, null, told.End));
        json.WriteStartArray("phases");
        json.WriteEndArray();
    }

    private static void WriteTimes(Utf8JsonWriter json, IReadOnlyList<Seconds> times)
        => json.WriteNumbers("frameSeconds", times.Select(time => (double?)time.Number), Decimals);

    private static void WriteEvents(Utf8JsonWriter json, Repetition repetition) => WriteEvents(
        json, repetition.Number, repetition.Start, repetition.Knee, repetition.Lockout, repetition.LoweringStart, repetition.End);

    private static void WriteEvents(
        Utf8JsonWriter json, int number, Seconds liftOff, Seconds? knee, Seconds? lockout, Seconds? lowering, Seconds? end)
    {
        json.WriteNumber("number", number);
        Write(json, "liftOffSeconds", liftOff);
        Write(json, "kneeSeconds", knee);
        Write(json, "lockoutSeconds", lockout);
        Write(json, "loweringSeconds", lowering);
        Write(json, "endSeconds", end);
    }

    private static void Write(Utf8JsonWriter json, string name, Seconds? time) => json.WriteNumberOrNull(name, time?.Number, Decimals);

    /// <summary>
    /// Each frame that the page holds has the phase of the last moment that it is nearest to: who goes to an event between two frames sees
    /// the nearer one, and reads the name of that event there.
    /// </summary>
    private static List<(LiftPhase Phase, double From, double To)> Phases(TracedLift lift)
    {
        var film = lift.Seen.Video;
        List<Seconds> times = [.. OverlayTrace.Drawn(film).Of(film.FrameCount).Select(index => film.FrameTimes[index])];
        var phases = new List<(LiftPhase Phase, double From, double To)>();
        foreach (var (time, next) in times.Zip([.. times.Skip(1), .. times.TakeLast(1)]))
        {
            var phase = PhaseFinder.At(Seconds.Of((time.Number + next.Number) / 2), lift.Repetitions);
            if (phases.Count > 0)
                phases[^1] = phases[^1] with { To = time.Number };

            if (phases.Count == 0 || phases[^1].Phase != phase)
                phases.Add((phase, time.Number, time.Number));
        }

        return phases;
    }

    private static string Name(LiftPhase phase) => phase switch
    {
        LiftPhase.None => "none",
        LiftPhase.SetUp => "setUp",
        LiftPhase.LiftOff => "liftOff",
        LiftPhase.ToKnee => "toKnee",
        LiftPhase.KneeToLockout => "kneeToLockout",
        LiftPhase.Lockout => "lockout",
        LiftPhase.Lowering => "lowering",
        LiftPhase.Floor => "floor",
    };
}
