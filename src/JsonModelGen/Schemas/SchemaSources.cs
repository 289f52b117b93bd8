using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Schemas;

/// <summary>All models of a compilation, with what only schemas need of them; a model is resolved when a schema asks for it.</summary>
internal sealed class SchemaSources
{
    private readonly ModelOptions _buildOptions;
    private readonly Dictionary<string, ModelSpec> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelSpec> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaNotes> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedModel?> _resolved = new(StringComparer.Ordinal);

    public SchemaSources(ImmutableArray<ModelSpec> models, ImmutableArray<SchemaNotes> notes, ModelOptions buildOptions)
    {
        _buildOptions = buildOptions;
        foreach (ModelSpec model in models)
        {
            _models[model.Declaration.FullName] = model;
            if (model.Form == ModelForm.ForeignEnum)
                _enums["global::" + (model.Declaration.Namespace.Length == 0 ? "" : model.Declaration.Namespace + ".") + model.Declaration.Name] = model;
        }

        foreach (SchemaNotes note in notes)
            _notes[note.FullName] = note;
    }

    public SchemaNotes? NotesOf(string fullName) => _notes.TryGetValue(fullName, out SchemaNotes? notes) ? notes : null;

    /// <summary>An enum that the assembly asks for, by the <c>global::</c> name of its codec, or null.</summary>
    public ResolvedEnum? FindEnum(string codec) =>
        _enums.TryGetValue(codec, out ModelSpec? spec) ? ModelOptionsResolver.Resolve(spec, _buildOptions, []).Enums[0] : null;

    /// <summary>A model by its <c>global::</c> name; null if this compilation has none, or something is wrong with it.</summary>
    public ResolvedModel? Find(string fullName)
    {
        if (_resolved.TryGetValue(fullName, out ResolvedModel? resolved))
            return resolved;

        if (_models.TryGetValue(fullName, out ModelSpec? spec))
        {
            List<ModelProblem> problems = [];
            resolved = ModelOptionsResolver.Resolve(spec, _buildOptions, problems);
            if (problems.Count > 0 || resolved.IsBroken)
                resolved = null;
        }

        _resolved.Add(fullName, resolved);
        return resolved;
    }
}
