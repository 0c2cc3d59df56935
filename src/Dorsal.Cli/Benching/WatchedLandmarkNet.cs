using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Cli.Benching;

/// <summary>The same net, with an eye on how often it is asked and how long it takes.</summary>
internal sealed class WatchedLandmarkNet(ILandmarkNet net, RunWatch watch) : ILandmarkNet
{
    public PoseModel Model => net.Model;

    public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region)
    {
        var began = watch.Now;
        var reading = net.Read(picture, area, region);
        watch.NetRan(picture, watch.Now - began);
        return reading;
    }
}
