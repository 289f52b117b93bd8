using System.IO.Compression;
using System.Xml.Linq;

namespace JsonModelGen.PackageTests;

/// <summary>The contents of the package and of its manifest.</summary>
public sealed class PackageContentTests(Package package)
{
    [Fact]
    public void Holds_these_files_and_no_others()
    {
        using ZipArchive archive = package.Open();
        IEnumerable<string> files = archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "JsonModelGen.nuspec",
                "README.md",
                "analyzers/dotnet/roslyn4.8/cs/JsonModelGen.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.8/cs/JsonModelGen.dll",
                "buildTransitive/JsonModelGen.props",
                "buildTransitive/JsonModelGen.targets",
                "lib/net10.0/JsonModelGen.Attributes.dll",
                "lib/net10.0/JsonModelGen.Attributes.xml",
            ],
            files);
    }

    [Fact]
    public void Depends_on_no_other_package() =>
        Assert.DoesNotContain(Manifest().Descendants(), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("id", "JsonModelGen")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    public void Manifest_says(string element, string value) =>
        Assert.Equal(value, Manifest().Descendants().Single(candidate => candidate.Name.LocalName == element).Value);

    /// <summary>Options that must be known when a model is parsed; the build's properties are read later.</summary>
    private static readonly string[] s_notOfTheBuild =
    [
        nameof(JsonModelDefaultsAttribute.CreateFactory),
        nameof(JsonModelDefaultsAttribute.CreateToJson),
        nameof(JsonModelDefaultsAttribute.TuplesAsObjects),
        nameof(JsonModelDefaultsAttribute.Preset),
        nameof(JsonModelDefaultsAttribute.UseStringEnumConverter),
        nameof(JsonModelDefaultsAttribute.EnumFieldRename),
    ];

    [Fact]
    public void Lets_the_build_set_every_other_option_that_the_assembly_can_set()
    {
        using ZipArchive archive = package.Open();
        using Stream props = archive.GetEntry("buildTransitive/JsonModelGen.props")!.Open();

        Assert.Equal(
            typeof(JsonModelDefaultsAttribute).GetProperties().Where(option => option.CanWrite && !s_notOfTheBuild.Contains(option.Name)).Select(option => "JsonModelGen_" + option.Name),
            XDocument.Load(props).Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value));
    }

    private XDocument Manifest()
    {
        using ZipArchive archive = package.Open();
        using Stream manifest = archive.GetEntry("JsonModelGen.nuspec")!.Open();
        return XDocument.Load(manifest);
    }
}
