using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Benchmarks;

/// <summary>A project with a thousand models for both generators: each has our attribute and is listed in a System.Text.Json context.</summary>
internal static class ModelSources
{
    public const int Count = 1000;

    /// <summary>A file without models, for the unrelated edit.</summary>
    public const string UnrelatedFile = "Unrelated.cs";

    public static CSharpCompilation Compile()
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp14);
        List<SyntaxTree> trees = [];
        StringBuilder context = new("using System.Text.Json.Serialization;\nnamespace Demo;\n");
        for (int index = 0; index < Count; index++)
        {
            trees.Add(CSharpSyntaxTree.ParseText(Model(index), options, $"Model{index}.cs"));
            context.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof(Model{index}))]\n");
        }

        context.Append("internal sealed partial class Context : JsonSerializerContext;\n");
        trees.Add(CSharpSyntaxTree.ParseText(context.ToString(), options, "Context.cs"));
        trees.Add(CSharpSyntaxTree.ParseText(Unrelated(0), options, UnrelatedFile));
        return CSharpCompilation.Create(
            "Demo",
            trees,
            References(),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The same project after an edit of the file without models.</summary>
    public static Compilation Edit(Compilation compilation, int edit)
    {
        SyntaxTree before = compilation.SyntaxTrees.Single(static tree => tree.FilePath == UnrelatedFile);
        SyntaxTree after = CSharpSyntaxTree.ParseText(Unrelated(edit), (CSharpParseOptions)before.Options, UnrelatedFile);
        return compilation.ReplaceSyntaxTree(before, after);
    }

    private static string Unrelated(int edit) => string.Create(
        CultureInfo.InvariantCulture,
        $"namespace Demo;\npublic static class Unrelated {{ public static int Edit() => {edit}; }}\n");

    private static string Model(int index)
    {
        string next = string.Create(CultureInfo.InvariantCulture, $"Model{(index + 1) % Count}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            using System;
            using System.Collections.Generic;
            namespace Demo;

            [JsonModelGen.JsonModel]
            public sealed partial record Model{{index}}(int Id, string Name, string? Email, DateTime CreatedAt, bool IsActive, double Score)
            {
                public List<string> Tags { get; set; } = [];

                public Dictionary<string, int>? Counts { get; set; }

                public Guid Key { get; set; }

                public {{next}}? Next { get; set; }
            }
            """);
    }

    /// <summary>The assemblies that this program itself runs with.</summary>
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "JsonModelGen.Attributes.dll" or "netstandard.dll")
            .Select(static path => MetadataReference.CreateFromFile(path));
}
