using System.Text.Json;
using Dorsal.Results.Testing;
using Dorsal.Scene;

namespace Dorsal.Recordings.Tests;

public sealed class RecordingFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json.gz");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void WrittenAndRead_IsTheSameWithinATenthOfAPixel()
    {
        // Not on the grid of tenths on which the recording itself lies.
        var seen = RenderedClip.Clean.Observations.Scaled(0.77);
        RecordingFile.Write(path, seen);
        var read = RecordingFile.Read(path);
        Assert.Equal(seen.Video.FrameTimes, read.Video.FrameTimes);
        Assert.Equal(seen.Area, read.Area);
        Assert.Equal(seen.Bar.Plate, read.Bar.Plate);
        foreach (var (before, after) in seen.Lifter.Frames.Zip(read.Lifter.Frames))
        {
            Assert.Equal(before.Time, after.Time);
            Assert.All(before.Pose!.Landmarks.Zip(after.Pose!.Landmarks), pair => Near(pair.First.Point.DistanceTo(pair.Second.Point)));
            Assert.Equal(before.Silhouette!.Points.Count, after.Silhouette!.Points.Count);
            Assert.All(before.Silhouette.Points.Zip(after.Silhouette.Points), pair => Near(pair.First.DistanceTo(pair.Second)));
        }

        foreach (var (before, after) in seen.Bar.Frames.Zip(read.Bar.Frames))
        {
            Assert.Equal((before.Index, before.Seen, before.Centre is null), (after.Index, after.Seen, after.Centre is null));
            Near(before.Centre is { } centre ? centre.DistanceTo(after.Centre!.Value) : 0);
        }
    }

    [Fact]
    public void WhatTheNetLookedAt_IsKeptWhereItIsKnown()
    {
        var region = new Person.PersonRegion(new Footage.ImagePoint(321.25, -12.5), 1234.5, -1.5705);
        var seen = RenderedClip.Clean.Observations;
        var frames = seen.Lifter.Frames.Select((frame, i) => frame with { Region = i == 0 ? region : null });
        RecordingFile.Write(path, seen with { Lifter = new Person.LifterTrack([.. frames]) });
        var read = RecordingFile.Read(path);

        var kept = Assert.NotNull(read.Lifter.Frames[0].Region);
        Near(kept.ToImage(0, 0).DistanceTo(region.ToImage(0, 0)) / 10);
        Assert.Null(read.Lifter.Frames[1].Region);
    }

    [Theory]
    [InlineData(Person.PoseModel.Lite)]
    [InlineData(Person.PoseModel.Heavy)]
    public void TheNetThatSaw_IsKept(Person.PoseModel model)
    {
        RecordingFile.Write(path, RenderedClip.Clean.Observations with { Model = model });
        Assert.Equal(model, RecordingFile.Read(path).Model);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AFilmThatBreaksOff_IsRecordedAsOneThatDoes(bool breaksOff)
    {
        var seen = RenderedClip.Clean.Observations;
        RecordingFile.Write(path, seen with { Video = seen.Video with { BreaksOff = breaksOff } });
        Assert.Equal(breaksOff, RecordingFile.Read(path).Video.BreaksOff);
    }

    [Fact]
    public void FramesInWhichNobodyWasFound_StayEmpty()
    {
        var seen = RenderedClip.Clean.Observations;
        var frames = seen.Lifter.Frames.Select((frame, i) => i < 5 ? frame with { Presence = 0, Pose = null, Silhouette = null } : frame);
        RecordingFile.Write(path, seen with { Lifter = new Person.LifterTrack([.. frames]) });
        var read = RecordingFile.Read(path);
        Assert.All(read.Lifter.Frames.Take(5), frame => Assert.True(frame.Pose is null && frame.Silhouette is null));
        Assert.NotNull(read.Lifter.Frames[5].Pose);
    }

    [Fact]
    public void FramesThatWereNotRead_StandBetweenTheirNeighboursAgain()
    {
        var seen = RenderedClip.Clean.Observations;
        var frames = Person.BetweenReadings.Filled([.. seen.Lifter.Frames.Select((frame, i) => i is > 0 and < 5
            ? frame with { IsRead = false, Presence = 0, Pose = null, Silhouette = null }
            : frame)]);
        RecordingFile.Write(path, seen with { Lifter = new Person.LifterTrack(frames) });
        foreach (var (before, after) in frames.Zip(RecordingFile.Read(path).Lifter.Frames))
        {
            Assert.Equal((before.IsRead, before.Silhouette is null), (after.IsRead, after.Silhouette is null));
            Assert.All(before.Pose!.Landmarks.Zip(after.Pose!.Landmarks), pair => Near(pair.First.Point.DistanceTo(pair.Second.Point)));
        }
    }

    [Fact]
    public void MeasuredFromTheFile_IsAsMeasuredBefore()
    {
        var seen = RenderedClip.UpperBack.Observations;
        RecordingFile.Write(path, seen);
        Assert.Equal(
            seen.Measured().Measures[Measures.Measure.ThoracicFlexion].Values,
            RecordingFile.Read(path).Measured().Measures[Measures.Measure.ThoracicFlexion].Values);
    }

    [Fact]
    public void HowTheCameraWasHeld_IsKept()
    {
        var seen = RenderedClip.Clean.Observations.HeldInTheHand();
        RecordingFile.Write(path, seen);
        var read = RecordingFile.Read(path).Camera;

        var corner = new Footage.ImagePoint(seen.Video.Width, seen.Video.Height);
        for (var frame = 0; frame < seen.Video.FrameCount; frame++)
            Near(seen.Camera.Steady(frame, corner).DistanceTo(read.Steady(frame, corner)));

        foreach (var camera in new[] { CameraPath.Still, CameraPath.Lost })
        {
            RecordingFile.Write(path, RenderedClip.Clean.Observations with { Camera = camera });
            Assert.Equal(camera, RecordingFile.Read(path).Camera);
        }
    }

    [Fact]
    public void NothingToRecord_IsRefusedBeforeAFileIsMade()
    {
        Assert.Throws<ArgumentNullException>("observations", () => RecordingFile.Write(path, null!));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void FileCutOff_IsAMistake_NotAShorterLift()
    {
        RecordingFile.Write(path, RenderedClip.Clean.Observations);
        var whole = File.ReadAllBytes(path);
        File.WriteAllBytes(path, whole[..(whole.Length / 2)]);
        Assert.ThrowsAny<Exception>(() => RecordingFile.Read(path));
    }

    [Fact]
    public void FileThatIsNoRecording_IsAMistake()
    {
        File.WriteAllText(path, "{}");
        Assert.Throws<InvalidDataException>(() => RecordingFile.Read(path));
        using (var zip = new System.IO.Compression.GZipStream(File.Create(path), System.IO.Compression.CompressionMode.Compress))
            zip.Write("[1, 2"u8);

        Assert.Throws<JsonException>(() => RecordingFile.Read(path));
    }

    private static void Near(double pixels) => Assert.InRange(pixels, 0, 0.1);
}
