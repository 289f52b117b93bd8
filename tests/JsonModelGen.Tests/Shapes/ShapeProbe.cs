using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Shapes;

/// <summary>The shape that the parser creates for a C# type, and the code that it prints.</summary>
internal static class ShapeProbe
{
    /// <summary>The shape of a type as it is written in C#; <c>Item</c> is a model, <c>Point</c> a model struct, <c>Color</c> an enum.</summary>
    public static TypeShape ShapeOf(string type) => Assert.Single(Parse(type).Members).Shape;

    /// <summary>Checks the expression for reading, and the statements for writing a value <c>v</c> with seven bytes reserved after a string.</summary>
    public static void Emits(this TypeShape shape, string read, string write, string codec)
    {
        CodeWriter code = new();
        shape.WriteValue(code, "v", "local", 7);

        Assert.Equal(read, Shorten(shape.ReadExpression));
        Assert.Equal(write.ReplaceLineEndings("\n"), Shorten(code.ToString().TrimEnd()));
        Assert.Equal(codec, Shorten(shape.CodecName));
    }

    private static ModelSpec Parse(string type)
    {
        Compilation compilation = Compile(
            $$"""
            using System.Collections.Immutable;
            using System.Text.Json;
            using System.Text.Json.Nodes;

            [JsonModel] public partial class Item;
            [JsonModel] public partial struct Point;
            public enum Color { Red }

            [JsonModel]
            public partial class Probe
            {
                public {{type}} Member { get; set; }
            }
            """);
        SilentSink sink = new();
        ModelSpec? spec = ModelParser.Parse(compilation.GetTypeByMetadataName("Probe")!, compilation, GeneratedCode.None, sink, TestContext.Current.CancellationToken);
        Assert.False(sink.HasErrors, type + " is not supported");
        return spec!;
    }

    /// <summary>The names of the runtime library without their prefix, so that a test row fits on a line.</summary>
    private static string Shorten(string text) => text.Replace(RuntimeNames.Namespace, "", StringComparison.Ordinal);
}
