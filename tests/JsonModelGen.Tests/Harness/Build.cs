using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Tests;

/// <summary>How a project is compiled: the settings of its project file.</summary>
internal sealed record Build
{
    public static readonly Build Default = new();

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>Whether the compiler checks documentation comments, as with <c>GenerateDocumentationFile</c>.</summary>
    public bool ChecksDocumentation { get; init; }

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>The sources of another project that is referenced, compiled without the generator.</summary>
    public Sources? Library { get; init; }

    /// <summary>The MSBuild properties of that project; null for those of this one.</summary>
    public IReadOnlyDictionary<string, string>? LibraryProperties { get; init; }

    /// <summary>Whether <c>unsafe</c> is allowed.</summary>
    public bool AllowsUnsafe { get; init; }

    /// <summary>The alias under which the library is referenced, or null.</summary>
    public string? LibraryAlias { get; init; }

    /// <summary>Whether the library is also referenced without an alias.</summary>
    public bool IsLibraryGlobal { get; init; }

    /// <summary>MSBuild properties that are visible to generators, without <c>build_property.</c>.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>The additional files of the project: texts by path.</summary>
    public IReadOnlyDictionary<string, string> AdditionalFiles { get; init; } = new Dictionary<string, string>();

    public ImmutableArray<AdditionalText> AdditionalTexts => [.. AdditionalFiles.Select(static file => new TextFile(file.Key, file.Value))];

    public static Build WithFile(string path, string text) => new() { AdditionalFiles = new Dictionary<string, string> { [path] = text } };

    public static Build WithProperty(string name, string value) => new() { Properties = new Dictionary<string, string> { [name] = value } };

    public CSharpParseOptions ParseOptions => new(
        LanguageVersion,
        ChecksDocumentation ? DocumentationMode.Diagnose : DocumentationMode.Parse);

    public AnalyzerConfigOptionsProvider OptionsProvider => new PropertiesProvider(new PropertiesOptions(Properties));

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class PropertiesProvider(AnalyzerConfigOptions options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;
    }

    private sealed class PropertiesOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_property.";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.Ordinal) && properties.TryGetValue(key[Prefix.Length..], out value);
        }
    }
}
