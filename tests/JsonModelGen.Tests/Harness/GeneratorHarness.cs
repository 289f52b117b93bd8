using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Basic.Reference.Assemblies;
using JsonModelGen.Generator;
using JsonModelGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace JsonModelGen.Tests;

/// <summary>Turns sources into generated files, diagnostics, or the result of running them.</summary>
internal static class GeneratorHarness
{
    /// <summary>The framework and the runtime library.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(JsonModelAttribute).Assembly.Location)];

    /// <summary>The implicit usings of every source.</summary>
    private const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text.Json.Serialization;
        global using JsonModelGen;
        """;

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        warningLevel: 9999,
        generalDiagnosticOption: ReportDiagnostic.Error,
        // As in every SDK project: versions of references are resolved at run time.
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

    private static readonly ConditionalWeakTable<MetadataReference, byte[]> s_images = [];

    /// <summary>A compilation of the sources, without generated files.</summary>
    public static CSharpCompilation Compile(Sources sources, Build? build = null) => Compile(sources, build ?? Build.Default, isLibrary: false);

    private static CSharpCompilation Compile(Sources sources, Build build, bool isLibrary)
    {
        MetadataReference[] libraries = build.Library is null || isLibrary ? [] : ReferencesTo(CompileLibrary(build.Library, build), build);
        return CSharpCompilation.Create(
            isLibrary ? "Library" : "Demo",
            sources.With("GlobalUsings.cs", GlobalUsings).Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, build.ParseOptions, file.Path)),
            [.. References, .. libraries],
            s_options.WithNullableContextOptions(build.Nullable).WithAllowUnsafe(build.AllowsUnsafe));
    }

    /// <summary>A library including the code emitted for its models.</summary>
    private static Compilation CompileLibrary(Sources sources, Build build)
    {
        NewDriver(build with { Properties = build.LibraryProperties ?? build.Properties }).RunGeneratorsAndUpdateCompilation(Compile(sources, build, isLibrary: true), out Compilation output, out _);
        return output;
    }

    /// <summary>A driver that has not run yet, and records why each step ran.</summary>
    public static GeneratorDriver NewDriver(Build? build = null)
    {
        build ??= Build.Default;
        return CSharpGeneratorDriver.Create(
            [new JsonModelGenerator().AsSourceGenerator()],
            build.AdditionalTexts,
            parseOptions: build.ParseOptions,
            optionsProvider: build.OptionsProvider,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The driver after it has run over the sources.</summary>
    public static GeneratorDriver Drive(Sources sources, Build? build = null) => Generate(sources, build).Driver;

    /// <summary>Runs the generator; the sources and the generated files must compile without warnings.</summary>
    public static Generated Generate(Sources sources, Build? build = null)
    {
        Generated generated = GenerateUnchecked(sources, build);
        generated.ShouldCompile();
        return generated;
    }

    /// <summary>Runs the generator over sources that need not compile.</summary>
    public static Generated GenerateUnchecked(Sources sources, Build? build = null)
    {
        GeneratorDriver driver = NewDriver(build).RunGeneratorsAndUpdateCompilation(
            Compile(sources, build), out Compilation output, out _);
        foreach (GeneratorRunResult result in driver.GetRunResult().Results)
            Assert.Null(result.Exception);
        return new Generated(driver, (CSharpCompilation)output);
    }

    /// <summary>The analyzer's diagnostics for the sources, including the generated files as in a real build.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnose(Sources sources, Build? build = null)
    {
        Generated generated = GenerateUnchecked(sources, build);
        build ??= Build.Default;
        AnalyzerOptions options = new(build.AdditionalTexts, build.OptionsProvider);
        CompilationWithAnalyzers analysis = generated.Compilation.WithAnalyzers([new JsonModelAnalyzer()], options);
        return await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Compiles the sources and returns the result of an expression, or of a block with a return statement.</summary>
    public static object? Run(Sources sources, string code, Build? build = null)
    {
        string body = code.StartsWith('{') ? code : "=> " + code + ";";
        Sources program = sources.With("Program.cs", "public static class Program { public static object? Run() " + body + " }");
        return CompiledProgram.Run(Generate(program, build).Compilation);
    }

    /// <summary>One reference, or two to the same file, as MSBuild passes <c>Aliases="global,Name"</c>.</summary>
    private static MetadataReference[] ReferencesTo(Compilation library, Build build)
    {
        using MemoryStream image = new();
        EmitResult emitted = library.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        PortableExecutableReference reference = MetadataReference.CreateFromImage(image.ToArray(), filePath: "Library.dll");
        MetadataReference aliased = build.LibraryAlias is null ? reference : reference.WithAliases([build.LibraryAlias]);
        s_images.Add(aliased, image.ToArray());
        return build.IsLibraryGlobal ? [reference, aliased] : [aliased];
    }

    /// <summary>The images of the libraries compiled for a program.</summary>
    public static IEnumerable<byte[]> LibrariesOf(Compilation program)
    {
        foreach (MetadataReference reference in program.References)
        {
            if (s_images.TryGetValue(reference, out byte[]? image))
                yield return image;
        }
    }
}
