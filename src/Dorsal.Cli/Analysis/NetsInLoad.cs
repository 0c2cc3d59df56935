using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Cli.Analysis;

/// <summary>
/// The nets, loaded side by side from now on while the film is opened. They are asked for afterwards, so that a film that cannot be read is
/// said before a net that cannot.
/// </summary>
internal sealed class NetsInLoad : IDisposable
{
    private readonly Task<BlazePoseDetector> detector;
    private readonly Task<BlazePoseLandmarkNet> landmarks;

    public NetsInLoad(PoseModel model, NetOptions options)
    {
        detector = Task.Run(() => new BlazePoseDetector(options: options));
        landmarks = Task.Run(() => new BlazePoseLandmarkNet(model, options));
    }

    /// <exception cref="Footage.UserInputException">A net is missing or not the one that was built.</exception>
    public BlazePoseDetector Detector => detector.GetAwaiter().GetResult();

    /// <inheritdoc cref="Detector"/>
    public BlazePoseLandmarkNet Landmarks => landmarks.GetAwaiter().GetResult();

    public void Dispose()
    {
        LetGo(detector);
        LetGo(landmarks);
    }

    /// <summary>Whatever became of the loading: who wanted the net has been told.</summary>
    private static void LetGo<T>(Task<T> loading)
        where T : IDisposable
    {
        ((IAsyncResult)loading).AsyncWaitHandle.WaitOne();
        if (loading.IsCompletedSuccessfully)
            loading.Result.Dispose();
    }
}
