using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Dorsal.Benchmarks;

/// <summary>One benchmark with one value of its parameter, to be run without BenchmarkDotNet.</summary>
internal sealed record NamedBenchmark(Type Domain, MethodInfo Method, object? Parameter)
{
    /// <summary>As docs/performance.md calls it.</summary>
    public string Name => $"{Domain.Name}.{Method.Name}";

    public static IReadOnlyList<NamedBenchmark> All { get; } =
    [
        .. from domain in typeof(NamedBenchmark).Assembly.GetExportedTypes()
           from method in domain.GetMethods().Where(Has<BenchmarkAttribute>)
           from value in domain.GetProperties().SingleOrDefault(Has<ParamsAttribute>)?.GetCustomAttribute<ParamsAttribute>()!.Values ?? [null]
           select new NamedBenchmark(domain, method, value),
    ];

    /// <summary>With everything round it prepared and let go of.</summary>
    /// <param name="work">Is given what runs the benchmark once.</param>
    public void Prepared(Action<Func<object?>> work)
    {
        var instance = Activator.CreateInstance(Domain)!;
        Domain.GetProperties().SingleOrDefault(Has<ParamsAttribute>)?.SetValue(instance, Parameter);
        Call<GlobalSetupAttribute>(instance);
        work(() => Method.Invoke(instance, null));
        Call<GlobalCleanupAttribute>(instance);
    }

    private static bool Has<T>(MemberInfo member)
        where T : Attribute => member.GetCustomAttribute<T>() is not null;

    private static void Call<T>(object instance)
        where T : Attribute
    {
        foreach (var method in instance.GetType().GetMethods().Where(Has<T>))
            method.Invoke(instance, null);
    }
}
