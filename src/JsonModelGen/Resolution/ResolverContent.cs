using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Resolution;

/// <summary>What is in the resolver of a class: all models of its assembly, then the types that its attribute names.</summary>
/// <param name="Types">All of them.</param>
/// <param name="Shapes">The shapes of those that are named, by the names of their types.</param>
/// <param name="Enums">The enums in named types, whose codecs the class contains.</param>
internal sealed record ResolverContent(IReadOnlyList<ListedTypeSpec> Types, IReadOnlyDictionary<string, TypeShape> Shapes, IReadOnlyList<ResolvedEnum> Enums)
{
    public static ResolverContent Of(ResolverSpec resolver, EquatableArray<ListedTypeSpec> listed, ModelOptions buildOptions)
    {
        List<ModelProblem> problems = [];
        IReadOnlyList<ResolvedEnum> enums = ModelOptionsResolver.ResolveEnums(resolver.Enums, resolver.AssemblyOptions.Or(buildOptions).Or(ModelOptions.BuiltIn), problems);
        List<ListedTypeSpec> types = [.. listed];
        Dictionary<string, TypeShape> shapes = new(StringComparer.Ordinal);

        // Types that need the codec of an ambiguous enum are left out; the analyzer reports it.
        for (int i = 0; i < (problems.Count == 0 ? resolver.Types.Length : 0); i++)
        {
            ListedTypeSpec type = resolver.Types[i];
            if (types.Contains(type))
                continue;
            types.Add(type);
            shapes.Add(type.TypeName, resolver.Shapes[i]);
        }

        return new ResolverContent(types, shapes, problems.Count == 0 ? enums : []);
    }
}
