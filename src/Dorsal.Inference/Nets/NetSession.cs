using System.Collections.Concurrent;
using Microsoft.ML.OnnxRuntime;

namespace Dorsal.Inference.Nets;

/// <summary>
/// A loaded net. It may be run by several threads at once, each in a run of its own. The threads that share one picture do not
/// spin while they wait for each other: spinning makes a picture a seventh quicker where nothing else is to be done, and takes
/// twice the time of the processor where decoding and tracing wait for it (ours, heavy net, two cores).
/// </summary>
internal sealed class NetSession : IDisposable
{
    private readonly InferenceSession session;
    private readonly NetFile file;
    private readonly ConcurrentBag<NetRun> idle = [];

    public NetSession(NetFile file, string folder, NetOptions options)
    {
        this.file = file;
        Threads = options.Threads;
        Hash = NetSums.Require(file, folder);
        session = Load(file.PathIn(folder), options);
        NetShapes.Require(file, session);
    }

    /// <summary>SHA-256 of the file that was loaded, in hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Those that share the work on one picture.</summary>
    public int Threads { get; }

    /// <summary>The buffers of one run; dispose of it, and the next run uses them again.</summary>
    public NetRun Begin() => idle.TryTake(out var known) ? known : new NetRun(file, session, idle.Add);

    public void Dispose()
    {
        foreach (var run in idle)
            run.Free();

        session.Dispose();
    }

    private static InferenceSession Load(string path, NetOptions options)
    {
        SilentRuntime.Require();
        using var settings = new SessionOptions
        {
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            IntraOpNumThreads = options.Threads,
            InterOpNumThreads = 1,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        settings.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        return new InferenceSession(path, settings);
    }
}
