using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace JsonModelGen.PackageTests;

/// <summary>
/// The assemblies that the compiler loads must find all their references in the oldest compiler that we support: with a newer
/// reference, the generator is not loaded, with only a warning.
/// </summary>
public sealed class CompilerAssemblyTests(Package package)
{
    /// <summary>The assemblies that the compiler of Roslyn 4.8 provides, with their versions.</summary>
    private static readonly Dictionary<string, Version> s_supplied = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void Refer_only_to_what_the_oldest_compiler_brings()
    {
        List<(string Name, Version Version)> references = [];
        HashSet<string> own = new(StringComparer.Ordinal);
        foreach (PEReader assembly in OpenCompilerAssemblies())
        {
            using (assembly)
            {
                MetadataReader metadata = assembly.GetMetadataReader();
                own.Add(metadata.GetString(metadata.GetAssemblyDefinition().Name));
                references.AddRange(metadata.AssemblyReferences
                    .Select(metadata.GetAssemblyReference)
                    .Select(reference => (metadata.GetString(reference.Name), reference.Version)));
            }
        }

        Assert.Contains(("Microsoft.CodeAnalysis.CSharp", new Version(4, 8, 0, 0)), references);
        Assert.DoesNotContain(references, reference =>
            !own.Contains(reference.Name) &&
            !(s_supplied.TryGetValue(reference.Name, out Version? supplied) && reference.Version <= supplied));
    }

    private List<PEReader> OpenCompilerAssemblies()
    {
        using ZipArchive archive = package.Open();
        List<PEReader> assemblies = [];
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            MemoryStream content = new();
            using (Stream compressed = entry.Open())
                compressed.CopyTo(content);
            content.Position = 0;
            assemblies.Add(new PEReader(content));
        }

        Assert.NotEmpty(assemblies);
        return assemblies;
    }
}
