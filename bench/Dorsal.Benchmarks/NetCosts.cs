using System.Globalization;
using TfliteToOnnx.Tflite;

namespace Dorsal.Benchmarks;

/// <summary>What a run of each landmark net takes at least, counted from its file: multiplications with additions, and weights to be read.</summary>
internal static class NetCosts
{
    // The heat maps, the fourth, are left out when Dorsal is built.
    private static readonly string[] Kept = ["Identity", "Identity_1", "Identity_2", "Identity_4"];

    public static void Print(TextWriter output)
    {
        output.WriteLine("net                      10^9 flops   weights 10^6");
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Nets")).Order(StringComparer.Ordinal))
        {
            var (flops, weights) = Of(TfliteModel.Parse(File.ReadAllBytes(file)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file),-24} {flops / 1e9,10:F3}   {weights / 1e6,12:F2}"));
        }
    }

    /// <summary>Of the convolutions alone; the rest is next to nothing.</summary>
    public static (double Flops, double Weights) Of(TfliteModel net)
    {
        var (flops, weights) = (0.0, 0.0);
        foreach (var step in Needed(net).Where(step => step.Kind is OperatorKind.Conv2D or OperatorKind.DepthwiseConv2D))
        {
            var filter = net.Tensors[step.Inputs[1]].Shape;
            var places = net.Tensors[step.Outputs[0]].Shape.Take(3).Aggregate(1.0, (product, size) => product * size);
            var taps = filter.Aggregate(1.0, (product, size) => product * size);
            flops += 2 * places * taps;
            weights += taps;
        }

        return (flops, weights);
    }

    /// <summary>Operators that an output that is kept depends on.</summary>
    private static List<TfliteOperator> Needed(TfliteModel net)
    {
        var wanted = net.Outputs.Where(output => Kept.Contains(net.Tensors[output].Name)).ToHashSet();
        var needed = new List<TfliteOperator>();
        foreach (var step in net.Operators.Reverse().Where(step => step.Outputs.Any(wanted.Contains)))
        {
            needed.Add(step);
            wanted.UnionWith(step.Inputs);
        }

        return needed;
    }
}
