using TfliteToOnnx.Conversion;
using TfliteToOnnx.Onnx;
using TfliteToOnnx.Tflite;

if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: TfliteToOnnx NET.tflite NET.onnx [OUTPUT ...]   (the outputs to keep; all when none is named)");
    return 2;
}

var model = TfliteModel.Parse(File.ReadAllBytes(args[0]));
File.WriteAllBytes(args[1], OnnxFile.Write(NetConversion.Convert(model, args[2..])));
return 0;
