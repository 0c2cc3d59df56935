using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Dorsal.Benchmarks.Tests;

/// <summary>That every benchmark does its work; how long it takes is for bench/ to say.</summary>
public class BenchmarkTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(AppContext.BaseDirectory), "docs", "performance.md"));

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (type, method) in Classes().SelectMany(type => Benchmarks(type).Select(method => (type.Name, method.Name))))
                all.Add(type, method);

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EveryBenchmark_DoesItsWorkForEveryParameter(string type, string benchmark)
    {
        foreach (var instance in Instances(Classes().Single(known => known.Name == type)))
        {
            Call<GlobalSetupAttribute>(instance);
            var result = instance.GetType().GetMethod(benchmark)!.Invoke(instance, null);
            Call<GlobalCleanupAttribute>(instance);

            // One that counts what it found has found something.
            Assert.NotEqual(0, result as int?);
            Assert.Equal(instance.GetType().GetMethod(benchmark)!.ReturnType == typeof(void), result is null);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EveryBenchmark_HasTheNumberItDefendsOnThePageAboutPerformance(string type, string benchmark)
        => Assert.Contains($"`{type}.{benchmark}`", Page, StringComparison.Ordinal);

    [Fact]
    public void TheHeavyNet_CostsMoreThanTheFullOneAndThatMoreThanTheLiteOne()
    {
        using var text = new StringWriter();
        NetCosts.Print(text);
        var flops = text.ToString().Trim().Split('\n').Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(cells => cells[0], cells => double.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture));

        Assert.True(flops["pose_landmark_heavy"] > flops["pose_landmark_full"]);
        Assert.True(flops["pose_landmark_full"] > flops["pose_landmark_lite"]);
        Assert.True(flops["pose_landmark_lite"] > 0.01);
    }

    private static IEnumerable<Type> Classes() => typeof(NetCosts).Assembly.GetExportedTypes().Where(type => Benchmarks(type).Any());

    private static IEnumerable<MethodInfo> Benchmarks(Type type) => type.GetMethods().Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null);

    /// <summary>One for each value of its parameter, or one.</summary>
    private static IEnumerable<object> Instances(Type type)
    {
        var parameter = type.GetProperties().SingleOrDefault(property => property.GetCustomAttribute<ParamsAttribute>() is not null);
        foreach (var value in parameter?.GetCustomAttribute<ParamsAttribute>()!.Values ?? [null])
        {
            var instance = Activator.CreateInstance(type)!;
            parameter?.SetValue(instance, value);
            yield return instance;
        }
    }

    private static void Call<T>(object instance)
        where T : Attribute
    {
        foreach (var method in instance.GetType().GetMethods().Where(method => method.GetCustomAttribute<T>() is not null))
            method.Invoke(instance, null);
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Dorsal.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
