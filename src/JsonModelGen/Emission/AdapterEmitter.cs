using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the structs beside a model that only the generator knows the content of.</summary>
internal static class AdapterEmitter
{
    public static void Emit(AdapterSpec adapter, CodeWriter code)
    {
        code.WriteLine();
        if (adapter is MethodAdapterSpec methods)
            Emit(methods, code);
        else if (adapter is TupleCodecSpec tuple)
            new TupleCodecEmitter(tuple, code).Emit();
    }

    private static void Emit(MethodAdapterSpec adapter, CodeWriter code)
    {
        code.WriteLine($"/// <summary>{adapter.Summary}</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"private readonly struct {adapter.Name} : {adapter.Interface}");
        using (code.OpenBlock())
        {
            foreach (AdapterMethodSpec method in adapter.Methods)
            {
                Emit(method, code);
                code.SeparateNext();
            }
        }
    }

    private static void Emit(AdapterMethodSpec method, CodeWriter code)
    {
        if (method.Expression is { } expression)
        {
            code.WriteLine($"public static {method.Signature} => {expression};");
            return;
        }

        code.WriteLine($"public static {method.Signature}");
        using (code.OpenBlock())
        {
            foreach (string statement in method.Statements)
            {
                if (statement.Length == 0)
                    code.SeparateNext();
                else
                    code.WriteLine(statement);
            }
        }
    }
}
