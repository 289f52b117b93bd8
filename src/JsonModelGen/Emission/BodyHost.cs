using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>Where the two bodies of a model are emitted: their signatures, and the name of the model being written.</summary>
internal abstract class BodyHost(TypeDeclaration declaration, string instance)
{
    protected TypeDeclaration Declaration => declaration;

    /// <summary>The expression for the model being written.</summary>
    public string Instance => instance;

    /// <summary>Emits the header of the read body.</summary>
    public abstract void EmitReadSignature(CodeWriter code);

    /// <summary>Emits the header of the write body.</summary>
    public abstract void EmitWriteSignature(CodeWriter code);

    /// <summary>Emits the beginning of the write body.</summary>
    public virtual void EmitWriteStart(CodeWriter code)
    {
    }
}

/// <summary>The bodies are members of the model itself.</summary>
/// <param name="declaration">The model.</param>
/// <param name="model">The model, or null for a refused one.</param>
internal sealed class ModelBodyHost(TypeDeclaration declaration, ResolvedModel? model) : BodyHost(declaration, "this")
{
    /// <summary>
    /// Whether the write body has loops over models. The JIT's budget for inlining into a method depends on the method's own size: such a
    /// body, inlined itself into a one-line method, would leave too little for the calls in its loops.
    /// </summary>
    private bool LoopsOverModels
    {
        get
        {
            foreach (ResolvedMember member in model?.Leaves ?? [])
            {
                if (member is { IsWritten: true, Spec.Shape.Bare: SequenceShape { Element.Bare: ModelShape } or DictionaryShape { Value.Bare: ModelShape } })
                    return true;
            }

            return false;
        }
    }

    public override void EmitReadSignature(CodeWriter code)
    {
        code.WriteLine($"/// <summary>Reads a <see cref=\"{Declaration.CommentReference}\"/>. The reader is positioned before its first byte, and is left after its last.</summary>");
        code.WriteLine("/// <param name=\"reader\">The JSON to read.</param>");
        code.WriteLine("/// <returns>The value.</returns>");
        code.WriteLine($"/// <exception cref=\"{RuntimeNames.Exception}\">The JSON is malformed or does not fit the model.</exception>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"public static {TypeDeclaration.Hides(Declaration.Hidden.Bodies)}{Declaration.FullName} FromJson(ref {RuntimeNames.Reader} reader)");
    }

    public override void EmitWriteSignature(CodeWriter code)
    {
        code.WriteLine($"/// <summary>Writes this <see cref=\"{Declaration.CommentReference}\"/> as one JSON object.</summary>");
        code.WriteLine("/// <param name=\"writer\">The output.</param>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        if (LoopsOverModels)
            code.WriteLine("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)] // a small caller would take the JIT's budget from the loops");
        code.WriteLine($"public {TypeDeclaration.Hides(Declaration.Hidden.Bodies)}void ToJson(ref {RuntimeNames.Writer} writer)");
    }
}

/// <summary>The bodies are the methods of a codec.</summary>
internal sealed class CodecBodyHost(TypeDeclaration declaration) : BodyHost(declaration, "value")
{
    public override void EmitReadSignature(CodeWriter code)
    {
        code.WriteLine("/// <inheritdoc/>");
        code.WriteLine($"public static {Declaration.FullName} Read(ref {RuntimeNames.Reader} reader)");
    }

    public override void EmitWriteSignature(CodeWriter code)
    {
        code.WriteLine("/// <inheritdoc/>");
        code.WriteLine($"public static void Write(ref {RuntimeNames.Writer} writer, {Declaration.FullName} value)");
    }

    /// <summary>A codec writes a null reference of a non-nullable type as null.</summary>
    public override void EmitWriteStart(CodeWriter code)
    {
        if (!Declaration.IsValueType)
            NullGuardEmitter.Emit(code);
    }
}
