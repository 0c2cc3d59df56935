using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dorsal.Tests;

/// <summary>
/// What an assembly calls of others, read from its metadata: files, clocks and chance lie in the same assembly as numbers and text, so that the names of the
/// assemblies that it needs do not tell.
/// </summary>
internal static class CalledMembers
{
    // Of disk, clock, settings, process, net, terminal and chance.
    private static readonly string[] Impure =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.Drive", "System.IO.RandomAccess", "System.IO.Path.GetFullPath", "System.IO.Path.GetTemp", "System.IO.Path.Exists", "System.IO.Pipes.",
        "System.DateTime", "System.TimeProvider", "System.TimeZone", "System.Diagnostics.Stopwatch", "System.Threading.Timer", "System.Timers.",
        "System.Environment", "System.AppContext", "System.Diagnostics.Process", "System.Net.", "System.Console", "Microsoft.Win32.",
        "System.Random", "System.Guid.NewGuid", "System.Security.Cryptography.RandomNumberGenerator", "MathNet.Numerics.Random.",
    ];

    // Compilers write it into every method that yields.
    private const string OfYielding = "System.Environment.get_CurrentManagedThreadId";

    /// <returns>Such as "System.Math.Sqrt".</returns>
    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => $"{NameOf((TypeReferenceHandle)member.Parent, metadata)}.{metadata.GetString(member.Name)}"),
        ];
    }

    /// <summary>Those that make what comes out depend on more than what goes in, or leave something behind.</summary>
    public static IEnumerable<string> ImpureOf(Assembly assembly) => Of(assembly)
        .Where(member => member != OfYielding && Impure.Any(name => member.StartsWith(name, StringComparison.Ordinal)));

    private static string NameOf(TypeReferenceHandle handle, MetadataReader metadata)
    {
        var type = metadata.GetTypeReference(handle);
        var within = type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf((TypeReferenceHandle)type.ResolutionScope, metadata)
            : metadata.GetString(type.Namespace);
        return $"{within}.{metadata.GetString(type.Name)}";
    }
}
