using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Schemas;

/// <summary>All models of a compilation, with what only schemas need. A model is resolved when a schema needs it.</summary>
/// <param name="find">Finds a model by its <c>global::</c> name, and a foreign enum by that of its codec; null if there is none.</param>
/// <param name="notes">What only emitted schemas need.</param>
/// <param name="buildOptions">The options that the project sets.</param>
internal sealed class SchemaSources(Func<string, ModelSpec?> find, IEnumerable<SchemaNotes> notes, ModelOptions buildOptions)
{
    private readonly Dictionary<string, SchemaNotes> _notes = ByName(notes, static note => note.FullName);
    private readonly Dictionary<string, ResolvedModel?> _resolved = new(StringComparer.Ordinal);

    /// <summary>Creates the sources of models that have already been parsed.</summary>
    public static SchemaSources Of(ImmutableArray<ModelSpec> models, ImmutableArray<SchemaNotes> notes, ModelOptions buildOptions)
    {
        Dictionary<string, ModelSpec> byName = ByName(models, NameOf);
        return new SchemaSources(name => byName.TryGetValue(name, out ModelSpec? model) ? model : null, notes, buildOptions);
    }

    public SchemaNotes? NotesOf(string fullName) => _notes.TryGetValue(fullName, out SchemaNotes? notes) ? notes : null;

    /// <summary>A foreign enum by the <c>global::</c> name of its codec, or null.</summary>
    public ResolvedEnum? FindEnum(string codec) =>
        find(codec) is { Form: ModelForm.ForeignEnum } spec ? ModelOptionsResolver.Resolve(spec, buildOptions, []).Enums[0] : null;

    /// <summary>A model by its <c>global::</c> name; null if this compilation has none, or if it has an error.</summary>
    public ResolvedModel? Find(string fullName)
    {
        if (_resolved.TryGetValue(fullName, out ResolvedModel? resolved))
            return resolved;

        if (find(fullName) is { IsRefused: false } spec)
        {
            List<ModelProblem> problems = [];
            resolved = ModelOptionsResolver.Resolve(spec, buildOptions, problems);
            if (problems.Count > 0 || resolved.IsBroken)
                resolved = null;
        }

        _resolved.Add(fullName, resolved);
        return resolved;
    }

    private static string NameOf(ModelSpec model) => model.Form is not (ModelForm.ForeignEnum or ModelForm.RefusedEnum)
        ? model.Declaration.FullName
        : "global::" + (model.Declaration.Namespace.Length == 0 ? "" : model.Declaration.Namespace + ".") + model.Declaration.Name;

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> items, Func<T, string> nameOf)
    {
        Dictionary<string, T> byName = new(StringComparer.Ordinal);
        foreach (T item in items)
            byName[nameOf(item)] = item;
        return byName;
    }
}
