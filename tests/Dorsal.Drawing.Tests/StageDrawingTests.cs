using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Drawing.Tests;

public class StageDrawingTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(50)]
    public void TheBackLine_IsDrawnOnTheOutline(int number)
    {
        var lift = RenderedLift.UpperBackRounded;
        var drawn = DrawnPixels.Of(lift, number);
        var (line, silhouette) = (lift.Back[number].Line!, lift.Seen.Lifter.Frames[number].Silhouette!);

        // Between the ticks, which lie over the line.
        var thoracic = Stations(line, BackLevels.T12 + 0.1, BackLevels.C7 - 0.1, lift);
        var lumbar = Stations(line, BackLevels.S1 + 0.1, BackLevels.T12 - 0.1, lift);

        Assert.All(thoracic.Concat(lumbar), point => Assert.InRange(DistanceTo(silhouette, point), 0, 0.5));
        Assert.True(thoracic.Count(point => drawn.At(point) == Ink.Thoracic) > 0.7 * thoracic.Count);
        Assert.True(lumbar.Count(point => drawn.At(point) == Ink.Lumbar) > 0.7 * lumbar.Count);
    }

    [Fact]
    public void ThePlate_IsDrawnOnItsRim()
    {
        var lift = RenderedLift.UpperBackRounded;
        var (plate, centre) = (lift.Seen.Bar.Plate!.Value, lift.Seen.Bar.Frames[lift.Seen.Lifter.Frames[3].Index].Centre!.Value);
        var drawn = DrawnPixels.Of(lift, 3);

        Assert.Equal(Ink.Bar, drawn.At(centre + new ImagePoint(0, plate.RadiusY)));
        Assert.Equal(Ink.Bar, drawn.At(centre - new ImagePoint(plate.RadiusX, 0)));
        Assert.Equal(Ink.Bar, drawn.At(centre + new ImagePoint(plate.RadiusX, 0)));
    }

    [Fact]
    public void TheMask_IsTintedInsideItsOutlineOnly()
    {
        var lift = RenderedLift.UpperBackRounded;
        var drawn = DrawnPixels.Of(lift, 5);
        var points = lift.Seen.Lifter.Frames[5].Silhouette!.Points;
        var (left, right) = (points.Min(point => point.X), points.Max(point => point.X));
        var (top, bottom) = (points.Min(point => point.Y), points.Max(point => point.Y));

        Assert.Equal(SkiaSharp.SKColors.Black, drawn.At(new ImagePoint(left / 2, (top + bottom) / 2)));
        Assert.Equal(SkiaSharp.SKColors.Black, drawn.At(new ImagePoint((left + right) / 2, top / 2)));
        Assert.Contains(Tint, drawn.Region(
            (int)(left * drawn.Size.Zoom), (int)(top * drawn.Size.Zoom), (int)(right * drawn.Size.Zoom), (int)(bottom * drawn.Size.Zoom)));
    }

    [Fact]
    public void TheMiddleOfTheFoot_StandsUnderTheOutline()
    {
        var lift = RenderedLift.UpperBackRounded;
        var drawn = DrawnPixels.Of(lift, 50);
        var points = lift.Seen.Lifter.Frames[50].Silhouette!.Points;
        var across = MidFoot.Across(lift.Seen.Lifter, [50])!.Value;

        Assert.Equal(Ink.Foot, drawn.At(new ImagePoint(across, points.Max(point => point.Y) - 1)));
    }

    [Fact]
    public void WhereWasLooked_IsFramed()
    {
        var seen = RenderedLift.UpperBackRounded.Seen;
        var region = new PersonRegion(new ImagePoint(200, 300), 240, 0);
        var frames = seen.Lifter.Frames.Select(frame => new LifterFrame(frame.Index, frame.Time, 0, null, null, region));
        var lift = RenderedLift.UpperBackRounded with
        {
            Seen = seen with { Area = new PictureArea(20, 30, seen.Video.Width - 20, seen.Video.Height - 30), Lifter = new LifterTrack([.. frames]) },
        };
        var drawn = DrawnPixels.Of(lift, 0);

        Assert.Equal(Ink.Area, drawn.At(new ImagePoint(20, 50)));
        Assert.Equal(Ink.Area, drawn.At(new ImagePoint(50, 30)));

        // Its sides are dashed: along one of them both occur.
        var side = Enumerable.Range(100, 200).Select(x => drawn.At(new ImagePoint(x, 180))).ToList();
        Assert.Contains(Ink.Area, side);
        Assert.Contains(SkiaSharp.SKColors.Black, side);
    }

    [Fact]
    public void ThePanel_FitsBesideThePicture()
    {
        // The last one is so low that the panel sets the height.
        foreach (var (lift, number) in new[] { (RenderedLift.TwoRepetitions, 60), (RenderedLift.ObliqueCamera, 0), (EmptyGym.Lift, 0) })
        {
            var drawn = DrawnPixels.Of(lift, number);
            var size = drawn.Size;

            Assert.All(drawn.Region(size.Width - 3, 0, size.Width, size.Height), colour => Assert.Equal(Ink.Paper, colour));
            Assert.All(drawn.Region(size.PictureWidth, size.Height - 3, size.Width, size.Height), colour => Assert.Equal(Ink.Paper, colour));
            Assert.Contains(Ink.Text, drawn.Region(size.PictureWidth, 0, size.Width, size.Height));

            // The last entry of the legend.
            Assert.Contains(Ink.Bar, drawn.Region(size.PictureWidth, size.Height / 2, size.PictureWidth + (2 * size.Row), size.Height));
        }
    }

    [Fact]
    public void TheLetters_NeedNoFontOfTheSystem()
    {
        using var letters = new Lettering();
        using var font = letters.Of(12);

        Assert.True(font.ContainsGlyphs("C7 T12 S1 0123456789.-–±°% m/s"));
        Assert.Equal(font.MeasureText("111"), font.MeasureText("808"));
    }

    private static SkiaSharp.SKColor Tint => new(
        (byte)Math.Round(Ink.Mask.Red * 55 / 255.0), (byte)Math.Round(Ink.Mask.Green * 55 / 255.0), (byte)Math.Round(Ink.Mask.Blue * 55 / 255.0));

    private static List<ImagePoint> Stations(BackLine line, double from, double to, TracedLift lift)
        => [.. Enumerable.Range(BackLine.StationAt(from), BackLine.StationAt(to) - BackLine.StationAt(from) + 1)
            .Select(line.PointAt).OfType<Camera.SagittalPoint>().Select(lift.Plane.ToImage)];

    private static double DistanceTo(Silhouette silhouette, ImagePoint point)
        => silhouette.Points.Select((from, i) => DistanceTo(from, silhouette.Points[(i + 1) % silhouette.Points.Count], point)).Min();

    private static double DistanceTo(ImagePoint from, ImagePoint to, ImagePoint point)
    {
        var (side, offset) = (to - from, point - from);
        var share = Math.Clamp(((side.X * offset.X) + (side.Y * offset.Y)) / Math.Max(1e-12, (side.X * side.X) + (side.Y * side.Y)), 0, 1);
        return point.DistanceTo(from + (side * share));
    }
}
