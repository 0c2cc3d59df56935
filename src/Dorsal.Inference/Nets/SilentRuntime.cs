using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace Dorsal.Inference.Nets;

/// <summary>
/// ONNX Runtime reports to its maker on the network what machine and which nets it runs, and keeps a database and logs for that,
/// unless it finds this variable in the environment when it begins. Nothing is to leave the machine, so it does before it begins.
/// </summary>
public static class SilentRuntime
{
    private const string Variable = "ORT_DISABLE_TELEMETRY";

    private static readonly Lazy<OrtEnv> Runtime = new(Begin);

    /// <summary>ONNX Runtime's own number.</summary>
    /// <exception cref="DllNotFoundException">Its native library is not there.</exception>
    /// <exception cref="TypeInitializationException">Its native library is another one than is asked for.</exception>
    /// <exception cref="BadImageFormatException">Its native library is damaged, or of another kind of machine.</exception>
    public static string Version => Runtime.Value.GetVersionString();

    /// <summary>To be called before anything else of ONNX Runtime.</summary>
    internal static void Require() => _ = Runtime.Value;

    private static OrtEnv Begin()
    {
        Environment.SetEnvironmentVariable(Variable, "1");
        // Elsewhere than on Windows .NET has a copy of the environment, and native libraries never see what is changed in it.
        if (!OperatingSystem.IsWindows() && SetNative(Variable, "1", overwrite: 1) != 0)
            throw new InvalidOperationException("The environment of this process cannot be changed.");

        var runtime = OrtEnv.Instance();
        runtime.DisableTelemetryEvents();
        return runtime;
    }

    [DllImport("libc", EntryPoint = "setenv", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetNative([MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value, int overwrite);
}
