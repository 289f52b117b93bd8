using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// Whether tuples are objects in JSON: what <c>TuplesAsObjects</c> of the member says, else that of the model, else that of the
/// assembly. It decides what is emitted beside the model, so that it must be known when a model is parsed, before the build's properties are.
/// </summary>
internal sealed class TupleForm
{
    private const string Option = "TuplesAsObjects";

    private KeyArgument? _ofMember;
    private bool _isUsed;

    /// <summary>What the model says, or its assembly.</summary>
    public bool OfModel { get; set; }

    /// <summary>Takes the option from the attribute that asks for code, and from the assembly's.</summary>
    public void EnterModel(AttributeData? attribute, IAssemblySymbol assembly)
    {
        OfModel = attribute?.Bool(Option) ?? false;
        if (attribute?.Bool(Option) is not null)
            return;
        foreach (AttributeData defaults in assembly.GetAttributes())
        {
            if (SymbolNames.Is(defaults.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelDefaultsAttribute))
                OfModel = defaults.Bool(Option) ?? false;
        }
    }

    public void EnterMember(KeyArguments arguments)
    {
        _ofMember = arguments[Option];
        _isUsed = false;
    }

    /// <summary>Ends what <see cref="EnterMember"/> began; a member's option that met no tuple is reported.</summary>
    public void LeaveMember(string memberName, IDiagnosticSink sink)
    {
        if (_ofMember is { } option && !_isUsed)
            sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, option.Attribute, Option, option.Owner, Option, memberName, "it holds no tuple");
        _ofMember = null;
    }

    /// <summary>Whether a tuple that was just met is an object.</summary>
    public bool Decide()
    {
        _isUsed = true;
        return _ofMember?.Value as bool? ?? OfModel;
    }
}
